import type { ReactNode } from "react";
import { Dialog } from "./Dialog";
import { DialogFoot } from "./DialogFoot";
import { ErrorBox } from "./ErrorBox";
import { useForm } from "./useForm";

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
  const { error, busy, onSubmit } = useForm(onConfirm);
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={onSubmit}>
        <h3>What will happen</h3>
        <ul className="happens">
          {happens.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
        {error !== null && (showError?.(error) ?? <ErrorBox error={error} />)}
        <DialogFoot label={label} busy={busy} danger careful onClose={onClose} />
      </form>
    </Dialog>
  );
}
