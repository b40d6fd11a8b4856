import type { Head } from "./content";
import { lettersOf } from "./letters";
import type { Edit } from "./row-edits";

interface Standing {
  head: Head;
  header: string;
  /** What stands in the band row over it; a band reaches to the next one. */
  start: string;
}

const nameOf = (band: string) => band.trim().toLowerCase();

/**
 * The edits that make the columns of a sheet what they are now: columns that came, from the left, those that went,
 * from the right, then headers. How the service does them is `SheetColumns.java`.
 *
 * @param header the sheet row number of the headers
 * @param banded whether a row of bands stands above it
 */
export function columnEdits(saved: readonly Head[], now: readonly Head[], header: number, banded: boolean): Edit[] {
  if (saved === now) return [];
  const sheet = new Columns(saved, header, banded);
  const kept = new Set(now.map((head) => head.id));
  const known = new Set(saved.map((head) => head.id));
  now.forEach((head, at) => {
    if (!known.has(head.id)) sheet.insert(head, now[at - 1]?.id ?? null, kept);
  });
  for (const head of saved.toReversed()) if (!kept.has(head.id)) sheet.remove(head.id);
  now.forEach((head, at) => sheet.rename(at, head));
  return sheet.edits;
}

/** The columns of a sheet while edits are done to them. */
class Columns {
  readonly edits: Edit[] = [];
  private readonly all: Standing[];

  constructor(
    heads: readonly Head[],
    private readonly header: number,
    private readonly banded: boolean,
  ) {
    this.all = heads.map((head, at) => ({ head, header: head.header, start: head.band === heads[at - 1]?.band ? "" : head.band }));
  }

  /** Behind a column; columns that are about to go are passed where the band begins only behind them. */
  insert(head: Head, behind: number | null, kept: ReadonlySet<number>) {
    let at = this.all.findIndex((each) => each.head.id === behind) + 1;
    const wanted = nameOf(head.band);
    const passable = () => at < this.all.length && !kept.has(this.all[at]?.head.id ?? -1);
    if (this.banded && this.over(at - 1) !== wanted) while (passable() && nameOf(this.all[at]?.start ?? "") !== wanted) at++;
    this.put(head, at, this.banded ? this.bandFor(wanted, at) : undefined);
    this.mendBands();
  }

  remove(id: number) {
    const at = this.all.findIndex((each) => each.head.id === id);
    const gone = this.all[at];
    if (!gone) return;
    // a column is deleted only where a header stands in it or right of it
    if (this.all.slice(at).every((each) => each.header === "")) this.write(this.header, at, "-");
    this.edits.push({ op: "deleteColumn", column: lettersOf(at + 1) });
    this.all.splice(at, 1);
    const next = this.all[at];
    if (next && next.start === "" && gone.start !== "") next.start = gone.start;
    this.mendBands();
  }

  rename(at: number, head: Head) {
    const standing = this.all[at];
    if (standing && standing.header !== head.header) this.write(this.header, at, head.header);
  }

  private put(head: Head, at: number, band: string | undefined) {
    const [before, next] = [this.all[at - 1], this.all[at]];
    const starts = band !== undefined && (before === undefined || this.over(at - 1) !== band);
    if (starts && next && nameOf(next.start) === band) next.start = "";
    this.edits.push({ op: "insertColumn", column: lettersOf(at + 1), header: head.header, ...(band === undefined ? {} : { band: titled(band) }) });
    this.all.splice(at, 0, { head, header: head.header, start: starts ? titled(band) : "" });
  }

  /** The service takes a column beside its band or at the end; elsewhere it comes under a neighbour's band, and its own is written over it then. */
  private bandFor(wanted: string, at: number): string {
    const left = this.over(at - 1);
    const right = nameOf(this.all[at]?.start ?? "");
    return wanted === left || wanted === right || at >= this.all.length ? wanted : left || right;
  }

  /** Where another band stands over a column than its own, its own is written there. */
  private mendBands() {
    if (!this.banded) return;
    this.all.forEach(({ head }, at) => {
      if (nameOf(head.band) !== this.over(at)) this.startBand(at, head.band);
    });
  }

  private startBand(at: number, band: string) {
    const standing = this.all[at];
    if (standing) standing.start = band;
    this.edits.push({ op: "set", cell: `${lettersOf(at + 1)}${this.header - 1}`, value: band === "" ? null : band });
  }

  private over(at: number): string {
    return nameOf(this.all.slice(0, at + 1).findLast((each) => each.start !== "")?.start ?? "");
  }

  private write(row: number, at: number, text: string) {
    this.edits.push({ op: "set", cell: `${lettersOf(at + 1)}${row}`, value: text === "" ? null : text });
  }
}

const titled = (band: string) => band.slice(0, 1).toUpperCase() + band.slice(1);
