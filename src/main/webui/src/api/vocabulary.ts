import { useQuery } from "@tanstack/react-query";
import { formatValue, words } from "../ui/format";
import { api, told } from "./client";
import type { components } from "./schema";

type Fact = components["schemas"]["SentenceFactResponse"];
type Product = components["schemas"]["PortfolioProduct"];
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
  products: readonly { code: string; title: string }[];
}

/** A pure reading of the two answers; both may still be on their way. */
export function vocabularyOf(facts: readonly Fact[], products: readonly Product[]): Vocabulary {
  const byName = new Map(facts.map((fact) => [fact.name ?? "", fact]));
  const titles = new Map(products.map((product) => [product.product ?? "", product.title ?? ""]));
  const all = byName.get("product")?.choices ?? [...titles.keys()];
  const productTitle = (code: string | null | undefined) => titles.get(code ?? "") || words(code);
  return {
    choices: (name) => byName.get(name)?.choices ?? [],
    label: (name) => byName.get(name)?.label ?? words(name),
    value: (name, value) => formatValue(value, byName.get(name)?.type ?? ""),
    productTitle,
    products: all.map((code) => ({ code, title: productTitle(code) })),
  };
}

export function useVocabulary(): Vocabulary {
  const sentences = useQuery({
    queryKey: ["sentences", "active"],
    queryFn: () => told(api.GET("/api/v1/releases/{id}/sentences", ACTIVE)),
    staleTime: RARELY,
  });
  const portfolio = usePortfolio();
  return vocabularyOf(sentences.data?.facts ?? [], portfolio.data?.products ?? []);
}

export function usePortfolio() {
  return useQuery({
    queryKey: ["portfolio"],
    queryFn: () => told(api.GET("/api/v1/portfolio")),
    staleTime: 60_000,
  });
}
