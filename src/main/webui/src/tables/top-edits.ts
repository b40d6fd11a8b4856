import { lineRow, type Top } from "./content";
import { type Edit, valueOf } from "./row-edits";

/** The edits that make title and properties of a sheet what they are now: what went, what came, then texts. */
export function topEdits(saved: Top, now: Top): Edit[] {
  if (saved === now) return [];
  const edits: Edit[] = [];
  if (saved.title !== now.title) edits.push({ op: "set", cell: "A1", value: valueOf(now.title ?? "") });
  const kept = new Set(now.lines.map((line) => line.id));
  const before = new Map(saved.lines.map((line) => [line.id, line]));
  saved.lines.toReversed().forEach((line, index) => {
    if (!kept.has(line.id)) edits.push({ op: "deleteRow", row: lineRow(saved, saved.lines.length - 1 - index) });
  });
  now.lines.forEach((line, at) => {
    const row = lineRow(now, at);
    const old = before.get(line.id);
    if (!old) edits.push(...added(now, at, row));
    else if (old.value !== line.value) edits.push({ op: "set", cell: `B${row}`, value: valueOf(line.value) });
  });
  return edits;
}

/** A new row looks like the one below it; where that is blank it is put above the last property, which then goes back. */
function added({ lines }: Top, at: number, row: number): Edit[] {
  const line = lines[at];
  const values = [valueOf(line?.key ?? ""), valueOf(line?.value ?? "")];
  if (at === 0 || lines[at + 1]?.key || !lines[at - 1]?.key) return [{ op: "insertRow", row, values }];
  return [
    { op: "insertRow", row: row - 1, values },
    { op: "moveRow", row, before: row - 1 },
  ];
}
