import { offersFor } from "./column-offers";
import { LabelInput } from "./LabelInput";
import { useFacts } from "./queries";
import type { Wanted } from "./sheet-kinds";

const NO_SIGNALS: ReadonlySet<string> = new Set();

/** What a new table is asked about, and what its rows test first. */
export function NewTableFields({ release, wanted, onWanted }: { release: string; wanted: Wanted; onWanted: (wanted: Wanted) => void }) {
  const facts = useFacts(release).data ?? [];
  const lines = [{ id: 0, key: "Hit policy", value: "FIRST" }, { id: 1, key: "For each", value: wanted.forEach }];
  const offers = offersFor({ name: wanted.name || "-", banded: true, top: { title: "", lines }, heads: [] }, "When", facts, NO_SIGNALS);
  return (
    <>
      <label className="field">
        <span>Asked about</span>
        <select className="input" value={wanted.forEach} onChange={(event) => onWanted({ ...wanted, forEach: event.target.value })}>
          <option value="account">the account</option>
          <option value="product">each product that the account does not own</option>
          <option value="play">each candidate play</option>
        </select>
      </label>
      <LabelInput label="Its rows test (more columns can be added)" value={wanted.tests[0] ?? ""} labels={offers} wrong={false} onText={(text) => onWanted({ ...wanted, tests: text ? [text] : [] })} />
    </>
  );
}
