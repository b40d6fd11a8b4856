import type { Of } from "../api/types";
import type { components } from "../api/schema";

export type CellChange = Of<"CellChangeResponse", "from" | "to" | "cell">;
/** A difference in words, with its places: `before` is null for what is new, `after` for what is gone. */
export type Change = Omit<Of<"ChangeResponse", "before" | "after">, "cells"> & { cells: CellChange[] };
export type ChangeKind = components["schemas"]["Kind"];
