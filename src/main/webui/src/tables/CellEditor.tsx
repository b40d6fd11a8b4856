import { type Dispatch, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { checkCell } from "./check-cell";
import { completionsOf } from "./completions";
import type { Action } from "./grid";
import { plainText } from "./plain-text";
import { Said } from "./Said";
import type { Column } from "./sheet";
import type { Terms } from "./terms";

interface Props {
  column: Column;
  terms: Terms;
  /** What it begins with. */
  text: string;
  dispatch: Dispatch<Action>;
}

/** The open cell: checked with every key, with what it may be completed to below it. */
export function CellEditor({ column, terms, text: begun, dispatch }: Props) {
  const [text, setText] = useState(begun);
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const id = useId();
  const options = completionsOf(text, column);
  const finding = checkCell(text, column, terms);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(begun.length, begun.length);
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen, id]);

  function commit(rows: number, columns: number, value = options[chosen]?.text ?? text) {
    if (done.current) return;
    done.current = true;
    dispatch({ type: "commit", text: plainText(value), rows, columns });
  }
  function cancel() {
    done.current = true;
    dispatch({ type: "close" });
  }
  function onKeyDown(event: KeyboardEvent) {
    const act = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") return act(), commit(event.shiftKey ? -1 : 1, 0);
    if (event.key === "Tab") return act(), commit(0, event.shiftKey ? -1 : 1);
    if (event.key === "Escape") return act(), cancel();
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
      act();
      const by = event.key === "ArrowDown" ? 1 : -1;
      setChosen((before) => (before < 0 && by < 0 ? options.length - 1 : (before + by + options.length) % options.length));
    } else event.stopPropagation();
  }
  return (
    <span className="grid-open">
      <input
        ref={input}
        className="grid-input"
        value={text}
        aria-label={`${column.header || column.letter}, editing`}
        role={options.length > 0 ? "combobox" : undefined}
        aria-expanded={options.length > 0 ? true : undefined}
        aria-controls={options.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-autocomplete={options.length > 0 ? "list" : undefined}
        aria-invalid={finding?.severity === "error" || undefined}
        aria-describedby={finding ? `${id}-finding` : undefined}
        autoComplete="off"
        spellCheck={column.reading === "text"}
        maxLength={2000}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
        onBlur={() => commit(0, 0, text)}
      />
      <span className="grid-below">
        {finding && (
          <span className="grid-bubble" data-severity={finding.severity} id={`${id}-finding`} role="status">
            <Said text={finding.message} />
          </span>
        )}
        {options.length > 0 && (
          <span className="grid-options" role="listbox" id={`${id}-list`} aria-label={column.header}>
            {options.map((option, at) => (
              <span
                key={option.label}
                role="option"
                id={`${id}-${at}`}
                aria-selected={at === chosen}
                onPointerDown={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  commit(0, 0, option.text);
                }}
              >
                {option.label}
              </span>
            ))}
          </span>
        )}
      </span>
    </span>
  );
}
