import { words } from "../ui/format";
import type { Tone } from "../ui";
import type { Finding } from "./types";

export interface FindingGroup {
  code: string;
  title: string;
  findings: readonly Finding[];
}

/** Findings of one kind together, the largest group last: it is the least particular. */
export function groupedByCode(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return [...groups]
    .map(([code, all]) => ({ code, title: words(code), findings: all }))
    .sort((one, other) => one.findings.length - other.findings.length);
}

export function severityTone(severity: string): Tone {
  if (severity === "ERROR") return "bad";
  return severity === "WARNING" ? "warn" : "info";
}

export function severityWord(severity: string): string {
  if (severity === "ERROR") return "Must be put right";
  return severity === "WARNING" ? "Look at it" : "Good to know";
}

/** A signal's value as people write it. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return "missing";
  if (value === true) return "yes";
  if (value === false) return "no";
  if (Array.isArray(value)) return value.length > 0 ? value.map(valueWords).join(", ") : "none";
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
}
