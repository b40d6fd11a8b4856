import { eachLine } from "./export";

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
