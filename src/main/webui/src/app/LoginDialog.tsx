import { Dialog } from "../ui/Dialog";
import { DialogFoot } from "../ui/DialogFoot";
import { ErrorBox } from "../ui/ErrorBox";
import { Ticked } from "../ui/Ticked";
import { toast } from "../ui/Toast";
import { useForm } from "../ui/useForm";
import { useSession } from "./session";

interface Props {
  why?: string;
  /** What it was needed for. */
  onDone?: () => void;
  onClose: () => void;
}

export function LoginDialog({ why, onDone, onClose }: Props) {
  const { logIn } = useSession();
  const { error, busy, onSubmit } = useForm(async (form) => {
    const name = String(form.get("name"));
    await logIn(name, String(form.get("password")));
    toast(`Logged in as ${name}`);
    onClose();
    onDone?.();
  });
  return (
    <Dialog title="Log in" onClose={onClose}>
      <form className="stack" onSubmit={onSubmit}>
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
        <DialogFoot label="Log in" busyLabel="Logging in …" busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
