/** The scripts of the pages, by the first part of their address: each is loaded when it is first needed. */
export const PAGES = {
  queue: () => import("../queue/QueuePage"),
  accounts: () => import("../account/AccountPage"),
  portfolio: () => import("../portfolio/PortfolioPage"),
  tables: () => import("../tables/TablesPage"),
  drafts: () => import("../draft/DraftsPage"),
  releases: () => import("../releases/ReleasesPage"),
  sentences: () => import("../sentences/SentencesPage"),
  admin: () => import("../admin/AdminPage"),
};

export type PageName = keyof typeof PAGES;

/** Where one goes from a page as a rule. */
const NEXT: Record<PageName, readonly PageName[]> = {
  queue: ["accounts"],
  accounts: ["queue", "tables"],
  portfolio: ["accounts"],
  tables: ["drafts"],
  drafts: ["tables", "releases"],
  releases: ["drafts"],
  sentences: ["drafts"],
  admin: [],
};

/** The pages that are likely to be opened next from an address; none where there is no page. */
export function likelyNext(pathname: string): readonly PageName[] {
  const name = pathname.split("/")[1] ?? "";
  return Object.hasOwn(NEXT, name) ? NEXT[name as PageName] : [];
}
