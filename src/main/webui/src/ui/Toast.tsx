import { useSyncExternalStore } from "react";
import { Ticked } from "./Ticked";

/** Something that can still be done about what is said. */
interface Offer {
  label: string;
  act: () => void;
}

interface Said {
  id: number;
  text: string;
  tone: "good" | "bad";
  offer?: Offer;
}

const GOOD_FOR = 5_000;
const OFFERED_FOR = 30_000;
let said: readonly Said[] = [];
let last = 0;
const listeners = new Set<() => void>();

function tell(next: readonly Said[]) {
  said = next;
  listeners.forEach((listener) => listener());
}

/** Says something at the edge of the page. What went wrong stays until it is closed. */
export function toast(text: string, tone: "good" | "bad" = "good", offer?: Offer): void {
  const id = ++last;
  tell([...said, { id, text, tone, offer }].slice(-4));
  if (tone === "good") setTimeout(() => close(id), offer ? OFFERED_FOR : GOOD_FOR);
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
          {each.offer && (
            <button
              type="button"
              className="button tiny"
              onClick={() => {
                close(each.id);
                each.offer?.act();
              }}
            >
              {each.offer.label}
            </button>
          )}
          <button type="button" className="button tiny plain" aria-label="Close" onClick={() => close(each.id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
