/** What a queue can be narrowed to; all of it stands in the address. */
export const FILTERS = ["owner", "segment", "sizeSegment", "region", "product"] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;

export const QUEUES = [
  { id: "expansion", label: "Expansion" },
  { id: "retention", label: "Retention" },
  { id: "nurture", label: "Nurture" },
] as const;

export function filtersOf(query: URLSearchParams): Filters {
  const found = FILTERS.map((name) => [name, query.get(name)] as const);
  return Object.fromEntries(found.filter(([, value]) => value));
}

/** The address with one filter set, or taken away when the value is empty. */
export function withFilter(query: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const next = new URLSearchParams(query);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}
