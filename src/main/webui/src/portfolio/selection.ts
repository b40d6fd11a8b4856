/** What a list of accounts can be narrowed to, as in the address of the page and of the API. */
const NAMES = ["gate", "tier", "cell", "segment", "play", "owner", "product", "readiness", "sizeSegment", "region", "heldBy", "heldAloneBy"] as const;

export interface Selection {
  name: (typeof NAMES)[number];
  /** `A1`, `analytics:READY_NOW` …; empty for accounts of which it is not known. */
  value: string;
}

/** The parts of an address that choose accounts, in the order they stand there. */
export function selectionsOf(query: URLSearchParams): Selection[] {
  return [...new Set(query.keys())].flatMap((key) => {
    const name = NAMES.find((each) => each === key);
    return name ? [{ name, value: query.get(name) ?? "" }] : [];
  });
}

/** The filters of the API that ask for them. */
export function filtersOf(selections: readonly Selection[]): Partial<Record<Selection["name"], string>> {
  return Object.fromEntries(selections.map(({ name, value }) => [name, value]));
}

/** Product and tier of a readiness. */
export function readinessOf(value: string): [product: string, tier: string] {
  const end = value.indexOf(":");
  return end < 0 ? [value, ""] : [value.slice(0, end), value.slice(end + 1)];
}
