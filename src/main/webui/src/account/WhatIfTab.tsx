import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { api, told } from "../api/client";
import type { Decision, DecisionChange } from "../api/types";
import { useSignals } from "../api/vocabulary";
import { Empty, ErrorBox, Result } from "../ui";
import { Compared } from "./Compared";
import { Mover } from "./Mover";
import type { Seen } from "./NowTab";
import { useFacts } from "./queries";
import { useSettled } from "./useSettled";
import { type Movable, movables, moved, type Moves, patchOf } from "./whatif";

const SETTLE = 80;

/** Signals to move, and what would be decided then. Nothing is stored. */
export function WhatIfTab({ id, decision, vocabulary }: Seen) {
  const [moves, setMoves] = useState<Moves>({});
  const facts = useFacts(id);
  const signals = useSignals();
  const what = useWhatIf(id, useSettled(moves, SETTLE));
  const all = useMemo(() => movables(signals.data?.signals ?? [], facts.data ?? {}), [signals.data, facts.data]);
  const counted = useMemo(() => new Set((decision.trace ?? []).flatMap((row) => Object.keys(row.matched))), [decision]);
  const groups = groupsOf(all, counted, vocabulary.productTitle);
  const compared = what.data as { whatIf: Decision; changes: DecisionChange[] } | undefined;
  return (
    <div className="account">
      <div className="account-main">
        <Result query={signals} what="the signals">
          {() =>
            groups.length === 0 ? (
              <Empty title="Nothing can be moved">The signal dictionary marks no signal of this account as one that people can work on.</Empty>
            ) : (
              groups.map((group) => (
                <section key={group.title} className="card" aria-label={group.title}>
                  <h2>{group.title}</h2>
                  <div className="movers">
                    {group.movables.map((each) => (
                      <Mover key={each.key} movable={each} value={each.key in moves ? moves[each.key] : each.now} onMove={(value) => setMoves(moved(moves, each, value))} />
                    ))}
                  </div>
                </section>
              ))
            )
          }
        </Result>
      </div>
      <div className="account-side what-if-side">
        {what.error && <ErrorBox error={what.error} />}
        <Compared
          now={decision}
          then={Object.keys(moves).length > 0 && compared ? compared.whatIf : decision}
          changes={Object.keys(moves).length > 0 ? (compared?.changes ?? []) : []}
          moves={Object.keys(moves).length}
          vocabulary={vocabulary}
          onReset={() => setMoves({})}
        />
      </div>
    </div>
  );
}

function useWhatIf(id: string, moves: Moves) {
  return useQuery({
    queryKey: ["account", id, "what-if", moves],
    queryFn: ({ signal }) => {
      const bodySerializer = (body: unknown) => JSON.stringify(body);
      const headers = { "content-type": "application/merge-patch+json" };
      const body = patchOf(moves) as never;
      return told(api.POST("/api/v1/accounts/{id}/what-if", { params: { path: { id } }, body, headers, bodySerializer, signal }));
    },
    enabled: Object.keys(moves).length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** What counts for the decision of today first: moving it shows something. */
function groupsOf(all: readonly Movable[], counted: ReadonlySet<string>, title: (code: string) => string) {
  const own = all.filter((each) => each.product === null);
  const products = [...new Set(all.flatMap((each) => each.product ?? []))];
  return [
    { title: "What counts today", movables: own.filter((each) => counted.has(each.name)) },
    { title: "What else can be worked on", movables: own.filter((each) => !counted.has(each.name)) },
    ...products.map((product) => ({ title: title(product), movables: all.filter((each) => each.product === product) })),
  ].filter((group) => group.movables.length > 0);
}
