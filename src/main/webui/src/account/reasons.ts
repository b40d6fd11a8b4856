import type { TraceRow } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";

/** The rows that gave a result, each with what it asked and what it gave. */
export interface Given {
  text: string;
  row: string;
  value: unknown;
}

/** How a result came about, from the trace; `product` for results that there are one of a product. */
export function rowsBehind(trace: readonly TraceRow[], result: string, product: string | null, vocabulary: Vocabulary): Given[] {
  return trace
    .filter((hit) => result in hit.outputs && (hit.product ?? null) === product)
    .map((hit) => ({
      text: conditionsOf(hit, vocabulary) || "always",
      row: `${hit.table}!${hit.row}`,
      value: hit.outputs[result],
    }));
}

function conditionsOf(hit: TraceRow, vocabulary: Vocabulary): string {
  return Object.entries(hit.matched)
    .map(([name, { value, test }]) => {
      const said = vocabulary.value(name, value);
      const asked = test && test !== said && test !== String(value) ? ` (${test})` : "";
      return `${vocabulary.label(name)} ${said}${asked}`;
    })
    .join(", ");
}
