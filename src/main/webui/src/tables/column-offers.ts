// What the columns of a sheet can be about.
import type { Head, Top } from "./content";
import { kindOf } from "./sheet";
import { CASE_HEADERS, LIST_HEADERS, MEASURES } from "./sheet-kinds";
import type { Fact } from "./terms";
import { propertyOf } from "./top";

export interface SheetAbout {
  name: string;
  banded: boolean;
  top: Top;
  heads: readonly Head[];
}

export interface BandChoice {
  band: string;
  label: string;
}

const BANDS: Record<string, readonly BandChoice[]> = {
  table: [
    { band: "When", label: "When: something that the rows test" },
    { band: "Then", label: "Then: something that the rows give" },
    { band: "Note", label: "Note: a remark for readers" },
  ],
  scenarios: [
    { band: "When", label: "When: a signal that the examples set" },
    { band: "Then", label: "Then: a result that they expect" },
    { band: "Case", label: "Case: about the example itself" },
    { band: "Note", label: "Note: a remark for readers" },
  ],
  invariants: [
    { band: "When", label: "When: it holds only then" },
    { band: "Never", label: "Never: what must not happen" },
    { band: "Case", label: "Case: about the promise itself" },
    { band: "Note", label: "Note: a remark for readers" },
  ],
};

/** The bands that a new column can stand under; none on sheets that have none. */
export function bandsOf({ name, banded, top }: SheetAbout): readonly BandChoice[] {
  if (!banded) return [];
  const kind = kindOf(name, propertyOf(top, "Hit policy"));
  return BANDS[kind] ?? BANDS.table ?? [];
}

/** What a decision comes to, and what a table for each play sees of the play. */
const DECISION = ["Next best action", "Offered plays", "Removed plays"];
const SCOPES = ["account", "product", "play"];

/**
 * Headers that a new column of a band may have and that no column has yet; empty where any text is right.
 *
 * @param facts the signals and results of the release that the draft was begun from
 * @param signals labels of those that are signals
 */
export function offersFor(sheet: SheetAbout, band: string, facts: readonly Fact[], signals: ReadonlySet<string>): readonly string[] {
  const taken = new Set(sheet.heads.filter((head) => !sheet.banded || head.band === band).map((head) => head.header.toLowerCase()));
  return allFor(sheet, band, facts, signals).filter((label) => !taken.has(label.toLowerCase()));
}

function allFor({ name, banded, top }: SheetAbout, band: string, facts: readonly Fact[], signals: ReadonlySet<string>): readonly string[] {
  const lower = name.toLowerCase();
  const hitPolicy = propertyOf(top, "Hit policy");
  const kind = kindOf(name, hitPolicy);
  const labels = facts.map((fact) => fact.label ?? "").filter(Boolean);
  if (!banded) return LIST_HEADERS[lower] ?? [];
  if (band === "Note") return [];
  if (band === "Case") return CASE_HEADERS[kind] ?? [];
  if (lower === "approval") return band === "When" ? MEASURES : ["Approvals", "By"];
  if (kind === "scenarios") return band === "When" ? labels.filter((label) => signals.has(label)) : [...labels.filter((label) => !signals.has(label)), ...DECISION];
  if (kind === "invariants") return [...labels, ...DECISION];
  if (band === "Then") return hitPolicy.toUpperCase() === "WEIGHTED SUM" ? ["Score", "Weight"] : [];
  const forEach = propertyOf(top, "For each").toLowerCase() || "account";
  return facts.filter((fact) => sees(forEach, fact)).map((fact) => fact.label ?? "");
}

/** A table sees what is about the account, and what is about the product or play that it is for. Lists it sees anyway. */
function sees(forEach: string, { label = "", scope = "account", type }: Fact): boolean {
  if (type === "set" && label.includes(": ") && scope !== "play") return true;
  return SCOPES.indexOf(scope) <= SCOPES.indexOf(forEach);
}

/** What stands in the way of a column with this header; null when nothing does. */
export function headerHindrance(sheet: SheetAbout, band: string, header: string, instead: Head | null): string | null {
  const text = header.trim();
  if (text === "") return "a column needs a header";
  if (text.length > 200) return "a header is no longer than 200 characters";
  const twin = sheet.heads.find((head) => head !== instead && head.band === band && head.header.toLowerCase() === text.toLowerCase());
  return twin ? `there is a column \`${text}\`${band ? ` under ${band}` : ""} already` : null;
}

/** Why the table as it is cannot have another column of a band; null when it can. */
export function bandHindrance({ top, heads }: SheetAbout, band: string): string | null {
  const results = heads.filter((head) => head.band === "Then").length;
  const policy = propertyOf(top, "Hit policy").toUpperCase();
  if (band !== "Then") return null;
  if (policy === "COLLECT SUM" && results >= 1) return "a table that adds points up has exactly one result";
  return policy === "WEIGHTED SUM" && results >= 2 ? "a weighted sum has the results Score and Weight, and no other" : null;
}

