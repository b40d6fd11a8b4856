import { type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** `side` is a drawer at the right edge. */
  shape?: "wide" | "side";
}

/** A modal dialog: the browser keeps the focus inside, Escape closes, and the focus goes back. */
export function Dialog({ title, onClose, children, shape }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    // React's autoFocus comes before the dialog is open, when nothing in it can take the focus
    // else the first field; else the title, for the browser would choose the button that closes it
    const first = element?.querySelector<HTMLElement>("[data-focus]") ?? element?.querySelector<HTMLElement>("input:not([hidden]), select, textarea") ?? element?.querySelector("h2");
    first?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
      // what opened it may be gone by what it did, now or once the page shows that
      toTitleIfLost();
      setTimeout(toTitleIfLost, 200);
    };
  }, []);
  // outside of what opened it, whose styles are not meant for it
  return createPortal(
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
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button tiny plain" onClick={onClose} aria-label="Close">
          ✕
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}

function toTitleIfLost() {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>("main h1")?.focus();
}
