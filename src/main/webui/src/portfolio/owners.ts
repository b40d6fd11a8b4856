import type { PortfolioOwner } from "../api/types";
import type { Measure } from "./lines";

/** Owners with most to do first, and their plays likewise; without those that have nothing to do. */
export function ownersOf(owners: readonly PortfolioOwner[], measure: Measure): PortfolioOwner[] {
  const more = (one: Record<Measure, number>, other: Record<Measure, number>) => other[measure] - one[measure];
  return owners
    .filter((owner) => owner.accounts > 0)
    .map((owner) => ({ ...owner, byPlay: [...owner.byPlay].sort(more) }))
    .sort(more);
}
