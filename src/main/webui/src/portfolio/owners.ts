import { eachLine } from "./export";
import type { Measure } from "./lines";

export interface OwnerLine {
  owner: string;
  play: string;
  accounts: number;
  arr: number;
}

/** Accounts and ARR by the owner of the next best action and the play, from the export. */
export async function findByOwner(signal: AbortSignal): Promise<OwnerLine[]> {
  const sums = new Map<string, OwnerLine>();
  await eachLine(signal, ({ play_owner: owner = "", next_play: play = "", arr = "" }) => {
    const key = `${owner} ${play}`;
    const sum = sums.get(key) ?? { owner, play, accounts: 0, arr: 0 };
    sums.set(key, { ...sum, accounts: sum.accounts + 1, arr: sum.arr + Number(arr) });
  });
  return [...sums.values()];
}

export interface Owner {
  owner: string;
  accounts: number;
  arr: number;
  plays: OwnerLine[];
}

/** Owners with most to do first, and their plays likewise. */
export function ownersOf(lines: readonly OwnerLine[], measure: Measure): Owner[] {
  const more = (one: Record<Measure, number>, other: Record<Measure, number>) => other[measure] - one[measure];
  const sum = (plays: readonly OwnerLine[], what: Measure) => plays.reduce((total, line) => total + line[what], 0);
  return [...new Set(lines.map((line) => line.owner))]
    .map((owner) => {
      const plays = lines.filter((line) => line.owner === owner).sort(more);
      return { owner, accounts: sum(plays, "accounts"), arr: sum(plays, "arr"), plays };
    })
    .sort(more);
}
