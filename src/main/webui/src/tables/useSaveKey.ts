import { useEffect, useRef } from "react";

/** Ctrl S saves, also what still stands in an open cell or field. */
export function useSaveKey(save: () => Promise<boolean>) {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
      event.preventDefault();
      // a question about what is saved stands open
      if (document.querySelector("dialog[open]")) return;
      const open = document.activeElement;
      if (open instanceof HTMLElement && open.matches(".grid-input, .grid-properties input")) {
        open.blur();
        if (open.matches(".grid-properties input")) open.focus();
      }
      requestAnimationFrame(() => void latest.current());
    }
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, []);
}
