import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** `side` is a drawer at the right edge. */
  shape?: "wide" | "side";
}

/**
 * A modal dialog: the browser keeps the focus inside, Escape closes, and the focus goes back. One that begins with
 * something to write begins there; else the focus is at its head, so that it is read before it is answered.
 */
export function Dialog({ title, onClose, children, shape }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    const first = element?.querySelector<HTMLElement>("form :is(input, select, textarea)");
    if (first?.matches("input.input")) first.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
      // what opened it may be gone by what it did
      if (document.activeElement === document.body) document.querySelector<HTMLElement>("main h1")?.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${shape ?? ""}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button tiny plain" onClick={onClose} aria-label="Close">
          ✕
        </button>
      </div>
      {children}
    </dialog>
  );
}
