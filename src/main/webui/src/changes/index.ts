// What differs, in words. Used by drafts, releases and the audit log.
export { ChangeList } from "./ChangeList";
export { changesWords } from "./group";
export { PlacedText, PlaceLink } from "./PlaceLink";
export { Ticked } from "./Ticked";
export type { Change } from "./types";
