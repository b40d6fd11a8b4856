import { useSearchParams } from "react-router";
import type { Within } from "../ui/places";

export interface Source {
  /** Null where a release is looked at. */
  draft: number | null;
  /** `active` unless the address asks for another one. */
  release: string;
  within: Within;
}

/** What the address asks for: `?draft=4`, `?release=2026-11-22.1`, or the release in force. */
export function sourceOf(query: URLSearchParams): Source {
  const draft = /^\d+$/.test(query.get("draft") ?? "") ? Number(query.get("draft")) : null;
  const release = query.get("release") || "active";
  return { draft, release, within: { draft, release: query.get("release") } };
}

export function useSource(): Source {
  const [query] = useSearchParams();
  return sourceOf(query);
}
