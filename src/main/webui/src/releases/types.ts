import type { components } from "../api/schema";
import type { Of } from "../api/types";

export type ReleaseSummary = Of<"ReleaseSummaryResponse", "activatedAt">;
export type Release = Of<"ReleaseResponse", "activatedAt">;
export type AuditAction = components["schemas"]["Action"];
export type AuditEntry = Of<"AuditEntry", "draft" | "revision" | "release" | "fromDigest" | "toDigest" | "note">;
