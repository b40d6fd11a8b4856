import { type FormEvent, useState } from "react";
import { Dialog, DialogFoot } from "../ui";

/** Asks for the name of another file of sentences. */
export function NewFile({ taken, onName }: { taken: readonly string[]; onName: (name: string) => void }) {
  const [open, setOpen] = useState(false);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name"));
    setOpen(false);
    onName(name);
  }
  return (
    <>
      <button type="button" className="button tiny" onClick={() => setOpen(true)}>
        New file …
      </button>
      {open && (
        <Dialog title="New file of sentences" onClose={() => setOpen(false)}>
          <form className="stack" onSubmit={submit}>
            <label className="field">
              <span>Name: lower case letters, digits and dashes</span>
              <input
                className="input"
                name="name"
                required
                maxLength={60}
                data-focus
                pattern="[a-z0-9][a-z0-9\-]*"
                onChange={(event) => event.target.setCustomValidity(taken.includes(event.target.value) ? "There is a file of this name" : "")}
              />
            </label>
            <p className="muted small">It is part of the draft when you save it.</p>
            <DialogFoot label="Add" onClose={() => setOpen(false)} />
          </form>
        </Dialog>
      )}
    </>
  );
}
