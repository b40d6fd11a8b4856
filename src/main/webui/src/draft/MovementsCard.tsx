import { useVocabulary } from "../api/vocabulary";
import { PlaceLink } from "../changes";
import { type Column, Money, Table } from "../ui";
import { formatWhole } from "../ui/format";
import { Folded } from "./Folded";
import { byPart, sideWords } from "./moves";
import type { Draft, Movement } from "./types";

const MOST = 6;

/** What would move where, part by part of the decision, and by which rows. */
export function MovementsCard({ draft, movements }: { draft: Draft; movements: readonly Movement[] }) {
  const { productTitle, actionTitle } = useVocabulary();
  const columns: readonly Column<Movement>[] = [
    {
      head: "From",
      cell: (movement) => (
        <>
          {movement.product && <span className="muted">{productTitle(movement.product)}: </span>}
          {sideWords(movement.what, movement.from, actionTitle)}
        </>
      ),
    },
    { head: "To", cell: (movement) => <b>{sideWords(movement.what, movement.to, actionTitle)}</b> },
    { head: "Accounts", number: true, cell: (movement) => formatWhole(movement.accounts) },
    { head: "ARR", number: true, cell: (movement) => <Money value={movement.arr} /> },
    { head: "Because of", className: "draft-wide", cell: (movement) => <Causes movement={movement} draft={draft.id} /> },
  ];
  const keyOf = (movement: Movement) => [movement.what, movement.product, movement.from, movement.to].join(" ");
  return (
    <>
      {byPart(movements).map((group) => (
        <section key={group.what} className="card">
          <h2>{group.title}</h2>
          <Table columns={columns} rows={group.movements.slice(0, MOST)} keyOf={keyOf} label={group.title} />
          <Folded title="Smaller ones" count={Math.max(0, group.movements.length - MOST)}>
            <Table columns={columns} rows={group.movements.slice(MOST)} keyOf={keyOf} label={`${group.title}, smaller ones`} />
          </Folded>
        </section>
      ))}
    </>
  );
}

/** One row by itself, or several that do it only together. */
function Causes({ movement, draft }: { movement: Movement; draft: number }) {
  return (
    <ul className="draft-causes">
      {movement.causes.map((cause) => (
        <li key={cause.cells.join()}>
          {cause.cells.map((cell, at) => (
            <span key={cell}>
              {at > 0 && <span className="muted small"> together with </span>}
              <PlaceLink place={cell} draft={draft} />
            </span>
          ))}
          {movement.causes.length > 1 && <span className="muted small"> {formatWhole(cause.accounts)} accounts</span>}
        </li>
      ))}
    </ul>
  );
}
