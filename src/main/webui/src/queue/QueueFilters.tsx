import { useSearchParams } from "react-router";
import { useVocabulary, type Vocabulary } from "../api/vocabulary";
import { words } from "../ui/format";
import { type FilterName, filtersOf, withFilter } from "./filters";

/** The filter's name for people, and the name of the signal or result whose codes it takes. */
const ASKS: readonly { name: FilterName; label: string; choices: string }[] = [
  { name: "owner", label: "Owner", choices: "routing.owner" },
  { name: "segment", label: "Segment", choices: "segmentation" },
  { name: "sizeSegment", label: "Size", choices: "segment" },
  { name: "region", label: "Region", choices: "region" },
  { name: "product", label: "Product", choices: "product" },
];

export function QueueFilters() {
  const [query, setQuery] = useSearchParams();
  const vocabulary = useVocabulary();
  const filters = filtersOf(query);
  return (
    <form className="queue-filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {ASKS.map((ask) => (
        <label key={ask.name} data-set={filters[ask.name] !== undefined}>
          <span>{ask.label}</span>
          <select
            value={filters[ask.name] ?? ""}
            onChange={(event) => setQuery(withFilter(inAddress(), ask.name, event.target.value), { replace: true })}
          >
            <option value="">All</option>
            {optionsOf(vocabulary, ask, filters[ask.name]).map((code) => (
              <option key={code} value={code}>
                {ask.name === "product" ? vocabulary.productTitle(code) : words(code)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {Object.keys(filters).length > 0 && (
        <button type="button" className="button plain tiny" onClick={() => setQuery({}, { replace: true })}>
          Clear
        </button>
      )}
    </form>
  );
}

/** As it is now: of two changes in a row the second one may come before the first one is drawn. */
const inAddress = () => new URLSearchParams(window.location.search);

/** What the address asks for is shown also when the release does not know it. */
function optionsOf(vocabulary: Vocabulary, ask: { choices: string }, chosen: string | undefined): string[] {
  const known = vocabulary.choices(ask.choices);
  return chosen && !known.includes(chosen) ? [...known, chosen] : [...known];
}
