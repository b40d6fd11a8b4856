import type { components } from "../api/schema";

type Signal = components["schemas"]["SignalResponse"];

/** Something that can be moved: a signal of the account, or of a product that it does not own. */
export interface Movable {
  /** `healthScore`, or `products.analytics.themeTickets`. */
  key: string;
  name: string;
  product: string | null;
  label: string;
  type: string;
  unit: string;
  choices: readonly string[];
  /** Null when nobody knows it. */
  now: unknown;
  from: number;
  to: number;
  step: number;
}

export type Moves = Readonly<Record<string, unknown>>;

const TYPES = ["number", "ratio", "flag", "choice"];

/** What people can work on, with its value now. What follows from other facts moves with them. */
export function movables(signals: readonly Signal[], facts: Record<string, unknown>): Movable[] {
  const movable = signals.filter((signal) => signal.movable && !signal.derived && TYPES.includes(signal.type ?? ""));
  const products = Object.entries((facts.products ?? {}) as Record<string, Record<string, unknown>>);
  return movable.flatMap((signal) =>
    signal.scope === "product"
      ? products.map(([product, own]) => movableOf(signal, product, own[signal.name ?? ""]))
      : [movableOf(signal, null, facts[signal.name ?? ""])],
  );
}

function movableOf(signal: Signal, product: string | null, now: unknown): Movable {
  const name = signal.name ?? "";
  return {
    key: product === null ? name : `products.${product}.${name}`,
    name,
    product,
    label: signal.label ?? name,
    type: signal.type ?? "",
    unit: signal.unit ?? "",
    choices: signal.choices ?? [],
    now: now ?? null,
    ...rangeOf(signal, typeof now === "number" ? now : 0),
  };
}

/** The dictionary's limits where it has some; else room enough to double the value and more. */
function rangeOf(signal: Signal, now: number): Pick<Movable, "from" | "to" | "step"> {
  if (signal.type === "ratio") return { from: Math.min(0, floor(now, 0.1)), to: Math.max(1, ceil(now, 0.1)), step: 0.01 };
  const from = signal.smallest ?? Math.min(0, Math.floor(2 * now));
  const to = signal.largest ?? Math.max(10, ceil(2 * now, 10));
  return { from, to, step: Number.isInteger(now) && to - from >= 10 ? 1 : 0.1 };
}

const floor = (value: number, to: number) => Math.floor(value / to) * to;
const ceil = (value: number, to: number) => Number((Math.ceil(value / to) * to).toFixed(6));

/** The merge patch that the moves stand for. */
export function patchOf(moves: Moves): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  const products: Record<string, Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(moves)) {
    const [first, product, name] = key.split(".");
    if (first === "products" && product && name) (products[product] ??= {})[name] = value;
    else patch[key] = value;
  }
  return Object.keys(products).length > 0 ? { ...patch, products } : patch;
}

/** One more move; back to what is true now is no move. */
export function moved(moves: Moves, movable: Movable, value: unknown): Moves {
  const { [movable.key]: _, ...others } = moves;
  return value === movable.now ? others : { ...others, [movable.key]: value };
}
