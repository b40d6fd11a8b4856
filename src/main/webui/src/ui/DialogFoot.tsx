interface Props {
  /** On the button that does it. */
  label: string;
  /** Instead of it while it is done. */
  busyLabel?: string;
  busy?: boolean;
  disabled?: boolean;
  /** Something is taken away by it. */
  danger?: boolean;
  /** Whether the focus begins at the button that leaves things as they are. */
  careful?: boolean;
  onClose: () => void;
}

/** The buttons at the end of a form in a dialog. */
export function DialogFoot({ label, busyLabel = "One moment …", busy = false, disabled = false, danger = false, careful = false, onClose }: Props) {
  return (
    <div className="dialog-foot">
      <button type="button" className="button" data-focus={careful || undefined} onClick={onClose}>
        Cancel
      </button>
      <button type="submit" className={`button ${danger ? "danger" : "primary"}`} disabled={busy || disabled}>
        {busy ? busyLabel : label}
      </button>
    </div>
  );
}
