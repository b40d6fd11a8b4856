import { type Dispatch, type KeyboardEvent, useState } from "react";
import { focusGrid } from "./FindingList";
import { filterAction, type Show } from "./show";
import type { Finding } from "./findings";
import type { GridRow } from "./content";
import { type Action, type Grid, selection, shown } from "./grid";
import type { Hit } from "./hits";
import { actionOf } from "./keys";

interface Props {
  grid: Grid;
  dispatch: Dispatch<Action>;
  edits: number;
  saving: boolean;
  closed: boolean;
  onSave: () => void;
  onAddColumn: () => void;
  onRename: () => void;
  findings: (row: GridRow) => readonly Finding[];
  hits: ReadonlyMap<number, Hit> | null;
  changed: (row: GridRow) => string | null;
}

/** What can be done to rows and columns, what is shown of them, and saving. */
export function EditorBar({ grid, dispatch, edits, saving, closed, onSave, onAddColumn, onRename, findings, hits, changed }: Props) {
  const [text, setText] = useState("");
  const [show, setShow] = useState<Show>("all");
  function filter(nextText: string, next: Show) {
    setText(nextText);
    setShow(next);
    dispatch(filterAction(grid.rows, grid.heads, nextText, next, { findings, hits, changed }));
  }
  /** A button may have been pressed by mistake. */
  function onKeyDown(event: KeyboardEvent) {
    const action = event.target instanceof HTMLInputElement ? null : actionOf(event, 1);
    if (action?.type !== "undo" && action?.type !== "redo") return;
    event.preventDefault();
    dispatch(action);
  }
  const { left, right } = selection(grid);
  const columns = right - left + 1;
  const does = (label: string, action: Action, title: string, disabled = false) => (
    <button
      type="button"
      className="button tiny"
      title={title}
      disabled={disabled}
      onClick={(event) => {
        dispatch(action);
        // one goes on in the grid: by a mouse always, by keys where there is a new row to write or paste into
        if (event.detail > 0 || action.type === "insertRow") focusGrid();
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="grid-bar" role="toolbar" aria-label="Rows and columns" onKeyDown={onKeyDown}>
      <div className="row">
        {does("Undo", { type: "undo" }, "Ctrl Z", grid.past.length === 0)}
        {does("Redo", { type: "redo" }, "Ctrl Y", grid.future.length === 0)}
      </div>
      <div className="row" role="group" aria-label="Rows">
        {does("Add row", { type: "insertRow", below: true }, "Below this one: Ctrl Enter")}
        {does("Delete row", { type: "deleteRows" }, "Ctrl −", grid.rows.length === 0)}
        {does("Up", { type: "moveRows", by: -1 }, "Alt ↑")}
        {does("Down", { type: "moveRows", by: 1 }, "Alt ↓")}
      </div>
      {!grid.top.headless && (
        <div className="row" role="group" aria-label="Columns">
          <button type="button" className="button tiny" title="Beside this one: Ctrl Shift Enter" onClick={onAddColumn}>
            Add column …
          </button>
          <button type="button" className="button tiny" title="Shift F2" onClick={onRename}>
            Rename<span className="unseen"> column</span> …
          </button>
          {does(columns > 1 ? `Delete ${columns} columns` : "Delete column", { type: "deleteColumns" }, "Can be undone", columns >= grid.heads.length)}
        </div>
      )}
      <div className="row grid-filter">
        <input className="input" type="search" placeholder="Filter rows" aria-label="Filter rows" value={text} onChange={(event) => filter(event.target.value, show)} />
        <select className="input" aria-label="Which rows" value={show} onChange={(event) => filter(text, event.target.value as Show)}>
          <option value="all">All rows</option>
          <option value="findings">With findings</option>
          <option value="changed">Changed</option>
          {hits && <option value="idle">Count for nobody</option>}
        </select>
        {grid.hidden.size > 0 && (
          <span className="muted small nowrap" role="status">
            {shown(grid).length} of {grid.rows.length}
          </span>
        )}
      </div>
      <button type="button" className="button primary" title="Ctrl S" disabled={edits === 0 || saving || closed} onClick={onSave}>
        {saving ? "Saving …" : edits === 0 ? "Saved" : `Save ${edits} ${edits === 1 ? "change" : "changes"}`}
      </button>
    </div>
  );
}
