import { useEffect, useRef } from "react";
import type { Completion } from "./complete";

interface Props {
  id: string;
  offer: { completions: readonly Completion[]; chosen: number; line: number; column: number };
  scrolled: number;
  onTake: (completion: Completion) => void;
}

/** What can be written at the caret, below its line. */
export function Completions({ id, offer, scrolled, onTake }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // places are numbers of lines and columns: they are set by script, as the security policy wants it
    list.current?.style.setProperty("--at-line", String(offer.line));
    list.current?.style.setProperty("--at-column", String(offer.column));
    list.current?.style.setProperty("--at-scrolled", `${scrolled}px`);
    list.current?.children[offer.chosen]?.scrollIntoView({ block: "nearest" });
  });
  return (
    <ul ref={list} id={id} role="listbox" aria-label="What can be written here" className="completions">
      {offer.completions.map((completion, at) => (
        <li
          key={`${completion.from} ${completion.insert}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === offer.chosen}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(completion);
          }}
        >
          <span>{completion.label}</span>
          {completion.detail && <span className="muted small">{completion.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
