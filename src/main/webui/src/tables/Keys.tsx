const KEYS: readonly [string, string][] = [
  ["Enter, F2, or just type", "write into the cell; Enter again keeps it, Escape does not"],
  ["Arrow keys, Page up, Page down, Home, End", "go from cell to cell; with Shift select, with Ctrl to the edge"],
  ["Tab", "in an open cell: keep it and go right; otherwise leave the grid"],
  ["Ctrl C, Ctrl X, Ctrl V", "copy, cut and paste, also from and to a spreadsheet program"],
  ["Ctrl D", "the same as in the cell above, or as in the top row of the selection"],
  ["Alt ↑, Alt ↓", "move the row"],
  ["Ctrl Enter, Ctrl +, Ctrl −", "add a row below, add one above, delete"],
  ["Ctrl Space", "select the whole column"],
  ["Ctrl Shift Enter, Shift F2", "add a column beside this one, give it another header"],
  ["Ctrl Z, Ctrl Y, Ctrl S", "undo, redo, save"],
];

export function Keys() {
  return (
    <details className="grid-keys">
      <summary>Keys</summary>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys} className="grid-key">
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
