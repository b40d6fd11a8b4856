import type { components } from "../api/schema";
import type { Term } from "./literals";

export type TableColumn = components["schemas"]["TableColumnResponse"];
export type Fact = components["schemas"]["SentenceFactResponse"];

/** What headers stand for: the columns of this very table first, then everything the release knows. */
export interface Terms {
  /** The term that a header names on this sheet, with the band it stands in. */
  ofColumn: (band: string, header: string) => Term | null;
  /** The same, as the release has it on this very sheet. */
  here: (band: string, header: string) => Term | null;
  /** A signal or result by its label. */
  ofLabel: (label: string) => Term | null;
  labels: readonly string[];
  /** Labels of numbers, which a WEIGHTED SUM can weigh. */
  numberLabels: readonly string[];
}

export function termsOf(columns: readonly TableColumn[], facts: readonly Fact[]): Terms {
  const byLabel = new Map(facts.map((fact) => [keyOf(fact.label ?? ""), termOf(fact)]));
  const here = new Map(columns.map((column) => [`${column.band}|${keyOf(column.label ?? "")}`, column.type ? termOf(column) : null]));
  const ofLabel = (label: string) => byLabel.get(keyOf(label)) ?? null;
  const labels = facts.map((fact) => fact.label ?? "");
  const ofSheet = (band: string, header: string) => here.get(`${band}|${keyOf(header)}`) ?? null;
  return {
    ofLabel,
    here: ofSheet,
    ofColumn: (band, header) => ofSheet(band, header) ?? (band === "Note" ? null : ofLabel(header)),
    labels,
    numberLabels: labels.filter((label) => ["number", "ratio"].includes(ofLabel(label)?.type ?? "")),
  };
}

const keyOf = (label: string) => label.trim().toLowerCase();

function termOf({ label, type, choices }: { label?: string; type?: string | null; choices?: string[] }): Term {
  return { label: label ?? "", type: (type ?? "text") as Term["type"], choices: type === "flag" ? [] : (choices ?? []) };
}
