import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { formatValue, words } from "../ui/format";
import { api, told } from "./client";
import type { components } from "./schema";

type Fact = components["schemas"]["SentenceFactResponse"];
type Named = { code?: string; title?: string };
const ACTIVE = { params: { path: { id: "active" } } };
const RARELY = 5 * 60_000;

/** What the release in force calls things, and which values they can have. */
export interface Vocabulary {
  /** The codes of a signal or result by its API name, in the order of the workbook. */
  choices: (name: string) => readonly string[];
  /** A signal or result as the workbooks call it. */
  label: (name: string) => string;
  /** A value as people read it: a ratio as per cent, a flag as yes or no. */
  value: (name: string, value: unknown) => string;
  productTitle: (code: string | null | undefined) => string;
  playTitle: (code: string | null | undefined) => string;
  /** A play, and the product that it is for: `CROSS_SELL_REP analytics`. */
  actionTitle: (action: string) => string;
}

/** A pure reading of the two answers; both may still be on their way. */
export function vocabularyOf(facts: readonly Fact[], products: readonly Named[], plays: readonly Named[]): Vocabulary {
  const byName = new Map(facts.map((fact) => [fact.name ?? "", fact]));
  const titleAmong = (named: readonly Named[]) => {
    const titles = new Map(named.map(({ code, title }) => [code ?? "", title ?? ""]));
    return (code: string | null | undefined) => titles.get(code ?? "") || words(code);
  };
  const productTitle = titleAmong(products);
  const playTitle = titleAmong(plays);
  return {
    choices: (name) => byName.get(name)?.choices ?? [],
    label: (name) => byName.get(name)?.label ?? words(name),
    value: (name, value) => formatValue(value, byName.get(name)?.type ?? ""),
    productTitle,
    playTitle,
    actionTitle: (action) => {
      const [play, product] = action.split(" ");
      return playTitle(play) + (product ? `, ${productTitle(product)}` : "");
    },
  };
}

export function useVocabulary(): Vocabulary {
  const sentences = useQuery({
    queryKey: ["sentences", "active"],
    queryFn: () => told(api.GET("/api/v1/releases/{id}/sentences", ACTIVE)),
    staleTime: RARELY,
  });
  const { data } = useSignals();
  const facts = sentences.data?.facts;
  return useMemo(() => vocabularyOf(facts ?? [], data?.products ?? [], data?.plays ?? []), [facts, data]);
}

/** The signal dictionary of the release in force. */
export function useSignals() {
  return useQuery({
    queryKey: ["signals", "active"],
    queryFn: () => told(api.GET("/api/v1/releases/{id}/signals", ACTIVE)),
    staleTime: RARELY,
  });
}

export const portfolioNow = queryOptions({
  queryKey: ["portfolio"],
  queryFn: () => told(api.GET("/api/v1/portfolio")),
  staleTime: 60_000,
});

export function usePortfolio() {
  return useQuery(portfolioNow);
}
