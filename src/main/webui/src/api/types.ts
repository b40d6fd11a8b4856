import type { Full } from "./client";
import type { components } from "./schema";

type Schemas = components["schemas"];

/** A type of the document with all fields there, except `N`, which may be null or absent. */
export type Of<K extends keyof Schemas, N extends string = never> = Known<Full<Schemas[K]>, N>;
type Known<T, N extends string> = Omit<T, N> & { [K in Extract<keyof T, N>]?: T[K] | null };

export type Me = Of<"Me", "expiresAt" | "demo" | "demoLoading">;
export type QueueEntry = Of<
  "AccountStanding",
  "arr" | "gate" | "score" | "tier" | "cell" | "segment" | "sizeSegment" | "region" | "product" | "owner" | "channel" | "dueBy" | "changesAt"
>;
/** An account that may have no next best action. */
export type AccountStanding = Omit<QueueEntry, NextAction> & Partial<Record<NextAction, string | null>>;
type NextAction = "play" | "title" | "motion";
export type Portfolio = Of<"Portfolio">;
export type PortfolioLine = Of<"PortfolioLine", "code">;
export type PortfolioOwner = Omit<Of<"PortfolioOwner", "owner">, "byPlay"> & { byPlay: PortfolioLine[] };
export type LedgerRow = Of<"LedgerRow", "when" | "recoveryPlay">;
export type GateReason = Of<"GateReason", "distance" | "row">;
export type PlayOffer = Of<"PlayOffer", "product" | "stage" | "owner" | "channel" | "slaDays" | "dueBy" | "message" | "priority">;
export type Removal = Of<"Removal", "product" | "row" | "step">;
export type CrossSell = Of<"CrossSell", "score" | "tier" | "cell" | "adoptFirst" | "play" | "gate" | "sequence">;
export type Forecast = Of<"Forecast", "because" | "text">;
export type DecisionChange = Of<"DecisionChange", "product" | "from" | "to">;
export type DecisionChangeEntry = Of<"DecisionChangeEntry", "product" | "from" | "to">;
export type TierPath = Of<"TierPath", "product" | "from">;
export type Answer = Schemas["Answer"];
export type Row = { text: string; row?: string | null };

export interface TraceRow {
  /** `expansion-score.xlsx!Usage` */
  table: string;
  row: number;
  product?: string | null;
  play?: string | null;
  matched: Record<string, { value?: unknown; test?: string }>;
  outputs: Record<string, unknown>;
}

interface DecisionParts {
  trace?: TraceRow[] | null;
  gate: { status: string; reasons: GateReason[] };
  expansion: { score?: number | null; tier?: string | null; dimensions: Record<string, number | null> };
  upsell: { cell?: string | null; fit?: number | null; activity?: number | null };
  crossSell: CrossSell[];
  plays: PlayOffer[];
  nextBestAction?: PlayOffer | null;
  funnel: { candidates: number; afterEligibility: number; afterGuardrails: number; offered: number; removed: Removal[] };
  forecast?: Forecast | null;
  segment?: string | null;
  changesAt?: string | null;
}
export type Decision = Omit<Of<"Decision">, keyof DecisionParts> & DecisionParts;
