/** The buttons at the end of a form in a dialog. */
export function DialogFoot({ label, busy, disabled = false, onClose }: { label: string; busy: boolean; disabled?: boolean; onClose: () => void }) {
  return (
    <div className="dialog-foot">
      <button type="button" className="button" onClick={onClose}>
        Cancel
      </button>
      <button type="submit" className="button primary" disabled={busy || disabled}>
        {busy ? "One moment …" : label}
      </button>
    </div>
  );
}
