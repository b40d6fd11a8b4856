// What differs, in words. Used by drafts, releases and the audit log.
export { ChangeList } from "./ChangeList";
export { changesWords } from "./group";
export { PlacedText, PlaceLink } from "./PlaceLink";
export { Ticked } from "../ui";
export type { Change } from "./types";
