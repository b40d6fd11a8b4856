import type { Of } from "../api/types";

export type PersonEntry = Of<"Person", "createdBy">;
export type ApiKey = Of<"ApiKey", "expiresAt" | "revokedAt" | "lastUsedAt" | "key" | "createdBy">;
