import { type Dispatch, type KeyboardEvent, useEffect, useId, useState } from "react";
import type { Line, Top } from "./content";
import type { Finding } from "./findings";
import type { Action } from "./grid";
import { plainText } from "./plain-text";
import { POLICIES } from "./policy";
import { Said } from "./Said";
import { checkProperty, PROPERTIES, propertyOf } from "./top";

interface Props {
  top: Top;
  /** Whether it has properties: a table has, lists and examples have not. */
  table: boolean;
  findings: (line: Line) => readonly Finding[];
  open: boolean;
  onToggle: (open: boolean) => void;
  dispatch: Dispatch<Action>;
}

const EACH: readonly (readonly [string, string])[] = [
  ["", "the account"],
  ["product", "each product that the account does not own"],
  ["play", "each candidate play"],
];
const HINTS: Record<string, string> = {
  Result: "what the table gives, where its Then columns are fields of it",
  Range: "a number is kept within it: 0..10",
  Scale: "a weighted sum is multiplied by it",
  Purpose: "for readers",
};

/** Title and properties of a sheet, edited where they stand. They are undone and saved with the rows. */
export function TopPanel({ top, table, findings, open, onToggle, dispatch }: Props) {
  const others = top.lines.filter((line) => line.key !== "" && !PROPERTIES.some((each) => each.toLowerCase() === line.key.toLowerCase()));
  const policy = propertyOf(top, "Hit policy");
  const each = propertyOf(top, "For each");
  const asked = each.toLowerCase() === "account" ? "" : each.toLowerCase();
  const shown = PROPERTIES.slice(2).filter((key) => key !== "Scale" || policy.toUpperCase() === "WEIGHTED SUM" || propertyOf(top, key) !== "");
  const foundAt = (key: string) => {
    const line = top.lines.find((each) => each.key.toLowerCase() === key.toLowerCase());
    return line ? (findings(line)[0]?.message ?? null) : null;
  };
  const set = (key: string) => (value: string) => dispatch({ type: "property", key, value });
  return (
    <details className="grid-top" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <span className="strong">{top.title || "No title"}</span>
        <span className="muted"> · {table ? "title and properties" : "title"}</span>
      </summary>
      <div className="grid-properties">
        {top.title !== null && <TextField label="Title" value={top.title} onText={(text) => dispatch({ type: "title", text })} />}
        {table && (
          <>
            <SelectField label="Which rows count" name="Hit policy" value={policy.toUpperCase()} options={optionsOf(POLICIES, policy.toUpperCase())} wrong={foundAt("Hit policy")} onText={set("Hit policy")} />
            <SelectField label="Asked about" name="For each" value={asked} options={optionsOf(EACH, asked)} wrong={foundAt("For each")} onText={set("For each")} />
            {shown.map((key) => (
              <TextField key={key} label={key} value={propertyOf(top, key)} hint={HINTS[key]} wrong={checkProperty(top, key) ?? foundAt(key)} long={key === "Purpose"} onText={set(key)} />
            ))}
          </>
        )}
        {others.map((line) => (
          <TextField key={line.id} label={line.key} value={line.value} hint="emptied, its row goes" wrong={findings(line)[0]?.message} onText={set(line.key)} />
        ))}
      </div>
    </details>
  );
}

/** What is there and no known choice stays to be chosen. */
function optionsOf(options: readonly (readonly [string, string])[], value: string): readonly (readonly [string, string])[] {
  return options.some(([each]) => each === value) ? options : [[value, value || "choose …"], ...options];
}

interface FieldProps {
  label: string;
  /** Its key, where that is called something else. */
  name?: string;
  value: string;
  hint?: string;
  wrong?: string | null;
  long?: boolean;
  onText: (text: string) => void;
}

/** Kept when it is left or with Enter; Escape takes it back. */
function TextField({ label, name, value, hint, wrong, long, onText }: FieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter") onText(plainText(text));
    if (event.key === "Escape") setText(value);
  }
  return (
    <label className="field" data-long={long || undefined}>
      <span>{label}</span>
      <input
        className="input"
        data-property={(name ?? label).toLowerCase()}
        value={text}
        maxLength={2000}
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong || hint ? id : undefined}
        onKeyDown={onKeyDown}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => onText(plainText(text))}
      />
      {(wrong || hint) && (
        <span id={id} className={wrong ? "small wrong" : "small muted"}>
          <Said text={wrong || hint || ""} />
        </span>
      )}
    </label>
  );
}

function SelectField({ label, name, value, options, wrong, onText }: FieldProps & { options: readonly (readonly [string, string])[] }) {
  const id = useId();
  return (
    <label className="field">
      <span>{label}</span>
      <select
        className="input"
        data-property={(name ?? label).toLowerCase()}
        value={value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? id : undefined}
        onChange={(event) => onText(event.target.value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
      {wrong && (
        <span id={id} className="small wrong">
          <Said text={wrong} />
        </span>
      )}
    </label>
  );
}

/** Goes to the field of a property, once it is shown. */
export function focusProperty(key: string): void {
  const field = document.querySelector<HTMLElement>(`.grid-top [data-property="${CSS.escape(key.toLowerCase())}"]`);
  (field ?? document.querySelector<HTMLElement>(".grid-top summary"))?.focus();
}
