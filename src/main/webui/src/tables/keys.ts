import type { Action } from "./grid";

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const FAR = 1_000_000;

/**
 * What a key means while no cell is open, as in spreadsheet programs; null when it is the browser's.
 *
 * @param page how many rows a page has
 */
export function actionOf(event: Key, page: number): Action | null {
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (event.altKey) return withAlt(event.key, arrow);
  if (arrow) {
    const far = control ? FAR : 1;
    return { type: "move", rows: arrow[0] * far, columns: arrow[1] * far, extend: event.shiftKey };
  }
  return control ? withControl(event) : plain(event, page);
}

/** Keys that open a form about the column of the active cell: one for a new column beside it, one for its header. */
export function asksOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): "column" | "header" | null {
  if (!shiftKey || altKey) return null;
  if (key === "Enter" && (ctrlKey || metaKey)) return "column";
  return key === "F2" && !ctrlKey && !metaKey ? "header" : null;
}

/** AltGr and Option are how some keyboards write `[`. */
function withAlt(key: string, arrow: readonly [number, number] | undefined): Action | null {
  if (arrow) return arrow[0] === 0 ? null : { type: "moveRows", by: arrow[0] < 0 ? -1 : 1 };
  return key.length === 1 ? { type: "open", text: key } : null;
}

function withControl({ key, shiftKey }: Key): Action | null {
  switch (key) {
    case "Home":
      return { type: "move", rows: -FAR, columns: -FAR, extend: shiftKey };
    case "End":
      return { type: "move", rows: FAR, columns: FAR, extend: shiftKey };
    case "z":
      return { type: "undo" };
    case "y":
    case "Z":
      return { type: "redo" };
    case "a":
      return { type: "selectAll" };
    case " ":
      return { type: "selectColumn" };
    case "d":
      return { type: "fillDown" };
    case "+":
    case "=":
      return { type: "insertRow", below: false };
    case "Enter":
      return { type: "insertRow", below: true };
    case "-":
      return { type: "deleteRows" };
    default:
      return null;
  }
}

function plain({ key, shiftKey }: Key, page: number): Action | null {
  switch (key) {
    case "Enter":
    case "F2":
      return { type: "open" };
    case "Delete":
    case "Backspace":
      return { type: "clear" };
    case "Home":
      return { type: "move", rows: 0, columns: -FAR, extend: shiftKey };
    case "End":
      return { type: "move", rows: 0, columns: FAR, extend: shiftKey };
    case "PageUp":
      return { type: "move", rows: -page, columns: 0, extend: shiftKey };
    case "PageDown":
      return { type: "move", rows: page, columns: 0, extend: shiftKey };
    default:
      return key.length === 1 ? { type: "open", text: key } : null;
  }
}
