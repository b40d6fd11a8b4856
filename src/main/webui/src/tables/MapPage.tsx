import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { api, told } from "../api/client";
import { Page, Result } from "../ui";
import { graphOf, idOf } from "./graph";
import { MapList } from "./MapList";
import { ModelMap } from "./ModelMap";
import { useFacts, useTables } from "./queries";
import { TablesTabs } from "./SheetsPage";
import { useSource } from "./source";
import { termsOf } from "./terms";

/** The graph of the tables: a picture, or a list that says the same. */
export function MapPage() {
  const { release } = useSource();
  const [query, setQuery] = useSearchParams();
  const asList = query.get("as") === "list";
  const tables = useTables(release);
  const facts = useFacts(release);
  const weighed = useWeighed(release, tables.data?.tables ?? [], facts.data ?? []);
  const labels = useMemo(() => new Map((facts.data ?? []).map((fact) => [fact.name, fact.label])), [facts.data]);
  const labelOf = (name: string) => labels.get(name) ?? name;
  const graph = useMemo(() => graphOf(tables.data?.tables ?? [], weighed), [tables.data, weighed]);
  const actions = (
    <button
      type="button"
      className="button"
      onClick={() => {
        const next = new URLSearchParams(query);
        if (asList) next.delete("as");
        else next.set("as", "list");
        setQuery(next, { replace: true });
      }}
    >
      {asList ? "Show as a picture" : "Show as a list"}
    </button>
  );
  return (
    <Page wide title="Map of the tables" lead="From what is known about an account, on the left, to plays, on the right. Each table needs the results of those left of it." actions={actions}>
      <TablesTabs />
      <Result query={tables} what="the tables" lines={10}>
        {() => (asList ? <MapList graph={graph} labelOf={labelOf} /> : <ModelMap graph={graph} labelOf={labelOf} />)}
      </Result>
    </Page>
  );
}

/** What WEIGHTED SUM tables weigh stands in their rows. */
function useWeighed(release: string, tables: Parameters<typeof graphOf>[0], facts: Parameters<typeof termsOf>[1]) {
  const weighing = tables.filter((table) => table.hitPolicy === "WEIGHTED SUM");
  const found = useQueries({
    queries: weighing.map((table) => ({
      queryKey: ["table", release, table.workbook, table.sheet],
      queryFn: () => told(api.GET("/api/v1/releases/{id}/tables/{workbook}/{sheet}", { params: { path: { id: release, workbook: table.workbook ?? "", sheet: table.sheet ?? "" } } })),
    })),
  });
  const done = found.filter((each) => each.data).length;
  return useMemo(() => {
    const byLabel = new Map(facts.map((fact) => [fact.label, fact.name ?? ""]));
    const all = new Map<string, readonly string[]>();
    found.forEach(({ data }, at) => {
      const table = weighing[at];
      const score = data?.columns.findIndex((column) => column.label === "Score") ?? -1;
      if (!data || !table || score < 0) return;
      all.set(idOf(table), [...new Set(data.rows.map((row) => byLabel.get(row.cells[score]) ?? ""))].filter(Boolean));
    });
    return all;
  }, [done, facts]);
}
