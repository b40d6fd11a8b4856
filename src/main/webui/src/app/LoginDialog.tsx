import { type FormEvent, useState } from "react";
import { Dialog } from "../ui/Dialog";
import { ErrorBox } from "../ui/ErrorBox";
import { Ticked } from "../ui/Ticked";
import { toast } from "../ui/Toast";
import { useSession } from "./session";

export function LoginDialog({ why, onClose }: { why?: string; onClose: () => void }) {
  const { logIn } = useSession();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get("name"));
    setBusy(true);
    setError(null);
    try {
      await logIn(name, String(form.get("password")));
      toast(`Logged in as ${name}`);
      onClose();
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  }
  return (
    <Dialog title="Log in" onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {why && (
          <p className="muted">
            <Ticked text={why} />
          </p>
        )}
        <label className="field">
          <span>Name</span>
          <input className="input" name="name" autoComplete="username" required data-focus />
        </label>
        <label className="field">
          <span>Password</span>
          <input className="input" name="password" type="password" autoComplete="current-password" required />
        </label>
        {error !== null && <ErrorBox error={error} offerLogin={false} />}
        <div className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {busy ? "Logging in …" : "Log in"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
