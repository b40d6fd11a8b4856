import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { matchesOf, nextOption, writtenIn } from "./label-matches";
import "./label-input.css";

interface Props {
  label: string;
  value: string;
  /** What may be chosen; anything else may be written, too. */
  labels: readonly string[];
  /** Whether something is wrong with it. */
  wrong: boolean;
  /** The id of what is said about it. */
  describedBy?: string;
  /** Whether the dialog that it stands in begins here. */
  first?: boolean;
  onText: (text: string) => void;
}

/**
 * A text that is mostly one of many labels: they stand below it, narrowed while it is typed. Once there they stay, as
 * high as they are, so that nothing moves away from under the hand.
 */
export function LabelInput({ label, value, labels, wrong, describedBy, first, onText }: Props) {
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(false);
  const id = useId();
  const options = open ? matchesOf(value, labels) : [];
  const marked = chosen >= 0 ? chosen : writtenIn(options, value);
  useEffect(() => {
    document.getElementById(`${id}-${marked}`)?.scrollIntoView({ block: "nearest" });
  }, [marked, id]);
  function take(text: string) {
    onText(text);
    setChosen(-1);
  }
  const listed = open && labels.length > 0;
  function onKeyDown(event: KeyboardEvent) {
    const option = options[chosen];
    if ((event.key === "Enter" || event.key === "Tab") && option !== undefined) {
      if (event.key === "Enter") event.preventDefault();
      take(option);
    } else if (event.key === "Escape" && listed && value !== "") {
      // closes the list, and not yet the dialog
      event.preventDefault();
      setOpen(false);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
      event.preventDefault();
      setChosen(nextOption(options, value, chosen, event.key === "ArrowDown" ? 1 : -1));
    }
  }
  return (
    <div className="field" onFocus={() => setOpen(true)}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        role={labels.length > 0 ? "combobox" : undefined}
        aria-expanded={labels.length > 0 ? listed : undefined}
        aria-controls={listed ? `${id}-list` : undefined}
        aria-activedescendant={listed && chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-autocomplete={labels.length > 0 ? "list" : undefined}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        maxLength={200}
        data-focus={first || undefined}
        placeholder={labels.length > 0 ? "Type, or choose with ↓" : undefined}
        onChange={(event) => {
          onText(event.target.value);
          setChosen(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {listed && (
        <div className="label-options" role="listbox" id={`${id}-list`} aria-label={label}>
          {options.map((option, at) => (
            <div
              key={option}
              role="option"
              id={`${id}-${at}`}
              aria-selected={at === marked}
              onPointerDown={(event) => {
                event.preventDefault();
                take(option);
              }}
            >
              {option}
            </div>
          ))}
          {options.length === 0 && (
            <div role="option" aria-selected="false" aria-disabled="true" className="muted">
              None has this in it
            </div>
          )}
        </div>
      )}
    </div>
  );
}
