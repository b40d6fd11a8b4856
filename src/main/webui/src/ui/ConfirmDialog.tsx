import { type FormEvent, type ReactNode, useState } from "react";
import { Dialog } from "./Dialog";
import { ErrorBox } from "./ErrorBox";

interface Props {
  title: string;
  /** What will happen, a line each. */
  happens: readonly ReactNode[];
  /** On the button that does it. */
  label: string;
  /** Does it; what it throws is shown. */
  onConfirm: () => Promise<void>;
  onClose: () => void;
  /** How a refusal is shown, where it is more than its words. */
  showError?: (error: unknown) => ReactNode;
}

/** Says what will happen before something is taken away. The button that leaves things as they are has the focus. */
export function ConfirmDialog({ title, happens, label, onConfirm, onClose, showError }: Props) {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  async function confirm(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void confirm(event)}>
        <h3>What will happen</h3>
        <ul className="happens">
          {happens.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
        {error !== null && (showError?.(error) ?? <ErrorBox error={error} />)}
        <div className="dialog-foot">
          <button type="button" className="button" data-focus onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button danger" disabled={busy}>
            {busy ? "One moment …" : label}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
