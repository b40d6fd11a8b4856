import { useSyncExternalStore } from "react";
import { Ticked } from "./Ticked";

interface Said {
  id: number;
  text: string;
  tone: "good" | "bad";
}

const GOOD_FOR = 5_000;
let said: readonly Said[] = [];
let last = 0;
const listeners = new Set<() => void>();

function tell(next: readonly Said[]) {
  said = next;
  listeners.forEach((listener) => listener());
}

/** Says something at the edge of the page. What went wrong stays until it is closed. */
export function toast(text: string, tone: "good" | "bad" = "good"): void {
  const id = ++last;
  tell([...said, { id, text, tone }].slice(-4));
  if (tone === "good") setTimeout(() => close(id), GOOD_FOR);
}

function close(id: number) {
  tell(said.filter((each) => each.id !== id));
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((each) => (
        <div key={each.id} className={`toast ${each.tone}`}>
          <span>
            <Ticked text={each.text} />
          </span>
          <button type="button" className="button tiny plain" aria-label="Close" onClick={() => close(each.id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
