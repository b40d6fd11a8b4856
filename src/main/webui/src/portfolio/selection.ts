/** What a list of accounts can be narrowed to, and the column of the export that says it. */
const COLUMNS = {
  gate: "gate",
  tier: "expansion_tier",
  cell: "fit_activity_cell",
  segment: "segment",
  play: "next_play",
  owner: "play_owner",
} as const;

export interface Selection {
  /** The column of the export. */
  column: string;
  /** Empty for accounts of which it is not known. */
  value: string;
  /** As it stands in the address: `cell=A1`, `readiness_analytics=READY_NOW`. */
  name: string;
}

/** The parts of an address that choose accounts. */
export function selectionsOf(query: URLSearchParams): Selection[] {
  return [...query].flatMap(([name, value]) => {
    if (name.startsWith("readiness_")) return [{ name, value, column: name }];
    const column = COLUMNS[name as keyof typeof COLUMNS];
    return column ? [{ name, value, column }] : [];
  });
}

/** A line of the export, by its columns. */
export type Line = Readonly<Record<string, string>>;

export function matches(line: Line, selections: readonly Selection[]): boolean {
  return selections.every(({ column, value }) => (line[column] ?? "") === value);
}

/** The largest ARR first, unknown last, then by id. */
export function byArr(one: Line, other: Line): number {
  const [a, b] = [one.arr === "" ? -1 : Number(one.arr), other.arr === "" ? -1 : Number(other.arr)];
  return b - a || (one.account_id ?? "").localeCompare(other.account_id ?? "");
}
