import { describe, expect, it } from "vitest";
import { editsOf, stayingIn } from "./edits";
import type { GridRow } from "./grid";
import { numberOfLetters } from "./letters";

const FIRST = 7;
const row = (id: number, ...cells: string[]): GridRow => ({ id, cells });

/** What the service does with edits: see SheetEditor.java. */
function applied(saved: readonly GridRow[], edits: ReturnType<typeof editsOf>): string[][] {
  const rows = saved.map((each) => [...each.cells]);
  for (const edit of edits) {
    const at = (edit.row ?? 0) - FIRST;
    if (edit.op === "deleteRow") rows.splice(at, 1);
    else if (edit.op === "insertRow") rows.splice(at, 0, (edit.values ?? []).map((value) => String(value ?? "")));
    else if (edit.op === "moveRow") {
      const before = (edit.before ?? 0) - FIRST;
      const [moved = []] = rows.splice(at, 1);
      rows.splice(before > at ? before - 1 : before, 0, moved);
    } else {
      const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(edit.cell ?? "") ?? [];
      (rows[Number(number) - FIRST] ?? [])[numberOfLetters(letters) - 1] = String(edit.value ?? "");
    }
  }
  return rows;
}

const saved = [row(0, "a", "1"), row(1, "b", "2"), row(2, "c", "3"), row(3, "d", "4")];

describe("edits", () => {
  it("are none when nothing changed", () => expect(editsOf(saved, saved, FIRST)).toEqual([]));
  it("name the cell", () => {
    expect(editsOf(saved, saved.with(1, row(1, "b", "")), FIRST)).toEqual([{ op: "set", cell: "B8", value: null }]);
  });
  it("move one row, not all the others", () => {
    const [a, b, c, d] = saved as [GridRow, GridRow, GridRow, GridRow];
    expect(editsOf(saved, [d, a, b, c], FIRST)).toEqual([{ op: "moveRow", row: 10, before: 7 }]);
    expect(editsOf(saved, [b, c, d, a], FIRST)).toEqual([{ op: "moveRow", row: 7, before: 11 }]);
  });
  it("make the sheet what it is on the screen, whatever was done (2,000 random changes)", () => {
    let seed = 42;
    const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (let run = 0; run < 2_000; run++) {
      const before = Array.from({ length: random(9) }, (_, id) => row(id, `r${id}`, `${random(3)}`));
      let now = [...before];
      for (let step = random(6), id = 100; step > 0; step--, id++) {
        const at = random(now.length + 1);
        const kind = random(4);
        if (kind === 0) now.splice(at, 0, row(id, `n${id}`, ""));
        else if (kind === 1) now.splice(at, 1);
        else if (kind === 2 && now.length > 0) now.splice(random(now.length), 0, ...now.splice(random(now.length), 1));
        else now = now.map((each, index) => (index === at ? row(each.id, each.cells[0] ?? "", `${random(9)}`) : each));
      }
      expect(applied(before, editsOf(before, now, FIRST)), `run ${run}`).toEqual(now.map((each) => [...each.cells]));
    }
  });
  it("leave as many rows where they are as can stay", () => {
    expect([...stayingIn([0, 1, 2, 3, 4], [row(4), row(0), row(1), row(3), row(2)])].length).toBe(3);
  });
});
