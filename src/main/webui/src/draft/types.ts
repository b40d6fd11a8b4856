import type { components } from "../api/schema";
import type { Of } from "../api/types";
import type { Change } from "../changes";

export type Signed = Of<"Signed">;
export type DraftState = components["schemas"]["State"];
export type DraftSummary = Of<"DraftSummaryResponse", "release">;
export type Finding = Of<"IssueResponse", "cell">;
export type Draft = Omit<Of<"DraftResponse", "digest" | "submitted" | "release" | "approvalsNeeded">, "issues"> & { issues: Finding[] };
export type Scenario = Omit<Of<"ScenarioResultResponse">, "failures"> & { failures: ScenarioFailure[] };
export type ScenarioFailure = Of<"ScenarioFailureResponse", "expected" | "actual" | "cell">;
export type Invariant = Of<"InvariantResultResponse", "violation">;
export type Violation = Of<"InvariantViolationResponse">;
export interface CheckResult {
  publishable: boolean;
  issues: Finding[];
  analysis: Finding[];
  scenarios: { passed: number; failed: number; results: Scenario[] };
  invariants: { held: number; broken: number; results: Invariant[] };
}
export type Movement = Of<"ImpactMovementResponse", "product" | "from" | "to">;
export type MovedAccount = Omit<Of<"ImpactAccountResponse", "arr">, "changes"> & { changes: Moved[] };
export type Moved = Of<"DecisionChange", "product" | "from" | "to">;
export type Approval = Of<"ImpactApprovalResponse", "row">;
export type ImpactCause = Of<"ImpactCauseResponse">;
export type ImpactChange = Of<"ImpactChangeResponse">;
interface ImpactParts {
  state: "RUNNING" | "DONE" | "FAILED";
  progress: { decided: number; of: number };
  asOf?: string | null;
  moved?: { accounts: number; arr: number } | null;
  book?: { accounts: number; arr: number } | null;
  approval?: Approval | null;
  failure?: string | null;
  movements?: Movement[] | null;
  changes?: ImpactChange[] | null;
  owners?: Record<string, { before: number; after: number }> | null;
  top?: MovedAccount[] | null;
  neverHit?: Finding[] | null;
}
export type Impact = ImpactParts;
export type { Change };
