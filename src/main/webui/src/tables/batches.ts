import type { Edit } from "./row-edits";

/** The service takes so many edits at once. */
const MOST_EDITS = 1_000;
/** And so much work: see `EditCost.java`, whose limit is a fifth higher. */
const MOST_STEPS = 8_000_000;
const STEPS_PER_CELL = 500;

/**
 * Edits in parts that the service takes, in their order.
 *
 * @param rows how many rows the sheet may have meanwhile
 */
export function batchesOf(edits: readonly Edit[], rows: number): readonly (readonly Edit[])[] {
  const batches: Edit[][] = [];
  let left = 0;
  for (const edit of edits) {
    const steps = stepsOf(edit, rows);
    const last = batches.at(-1);
    if (last && last.length < MOST_EDITS && steps <= left) {
      last.push(edit);
      left -= steps;
    } else {
      batches.push([edit]);
      left = MOST_STEPS - steps;
    }
  }
  return batches;
}

function stepsOf({ op }: Edit, rows: number): number {
  if (op === "set") return 0;
  if (op === "moveRow") return 2 * rows * rows;
  return op === "insertRow" || op === "deleteRow" ? rows * rows : rows * STEPS_PER_CELL;
}
