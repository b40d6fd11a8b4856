// Title and properties of a sheet. Every change is a new top; one that changes nothing is the same.
import type { Line, Top } from "./content";

/** The properties of a table, in the order in which they are written. */
export const PROPERTIES = ["Hit policy", "For each", "Result", "Range", "Scale", "Purpose"] as const;

const keyOf = (text: string) => text.trim().toLowerCase();

/** The value of a property; empty when there is none. */
export function propertyOf({ lines }: Top, key: string): string {
  return lines.find((line) => keyOf(line.key) === keyOf(key))?.value ?? "";
}

export function withTitle(top: Top, title: string): Top {
  return top.title === null || top.title === title ? top : { ...top, title };
}

/**
 * The top with a property. An empty value takes its row away; a property that was not there comes where it belongs
 * among the others.
 *
 * @param id for the row, if it is a new one
 */
export function withProperty(top: Top, key: string, value: string, id: number): Top {
  const at = top.lines.findIndex((line) => keyOf(line.key) === keyOf(key));
  const before = top.lines[at];
  if (!before) return value === "" ? top : { ...top, lines: top.lines.toSpliced(placeOfNew(top.lines, key), 0, { id, key, value }) };
  if (before.value === value) return top;
  return { ...top, lines: value === "" ? top.lines.toSpliced(at, 1) : top.lines.with(at, { ...before, value }) };
}

/** Behind the last property that is written before it, and never behind the blank row. */
function placeOfNew(lines: readonly Line[], key: string): number {
  const rank = (text: string) => {
    const at = PROPERTIES.findIndex((each) => keyOf(each) === keyOf(text));
    return at < 0 ? PROPERTIES.length : at;
  };
  const end = lines.findLastIndex((line) => line.key !== "") + 1;
  const later = lines.findIndex((line) => line.key !== "" && rank(line.key) > rank(key));
  return later < 0 ? end : later;
}

const RANGE = /^(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)$/;

/** What is wrong with a property while it is typed; null when nothing is. */
export function checkProperty(top: Top, key: string): string | null {
  const value = propertyOf(top, key);
  const policy = propertyOf(top, "Hit policy").toUpperCase();
  switch (keyOf(key)) {
    case "result":
      if (value === "" && (policy === "COLLECT" || policy === "WEIGHTED SUM")) return "name what the table gives";
      return value !== "" && policy === "COLLECT SUM" ? "a sum is named by its Then column; leave this blank" : null;
    case "range": {
      const bounds = RANGE.exec(value);
      if (value === "" || (bounds && Number(bounds[1]) <= Number(bounds[2]))) return null;
      return "write the smaller number first, such as `0..10`";
    }
    case "scale":
      if (value === "") return null;
      return policy !== "WEIGHTED SUM" ? "only a weighted sum has a scale; leave this blank" : /^-?\d+(\.\d+)?$/.test(value) ? null : "write a number";
    default:
      return null;
  }
}
