import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, told } from "../api/client";
import { useMe } from "../app/session";
import { Badge, type Column, Result, Table, When } from "../ui";
import { AddPerson } from "./AddPerson";
import { EditPerson } from "./EditPerson";
import { rolesWords } from "./roles";
import type { PersonEntry } from "./types";

/** Who can log in, and what they may do. */
export function PeoplePart() {
  const people = useQuery({
    queryKey: ["people"],
    queryFn: () => told(api.GET("/api/v1/people")),
    select: (page) => page.people as PersonEntry[],
  });
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<PersonEntry | null>(null);
  const me = useMe().data?.name;
  const columns: readonly Column<PersonEntry>[] = [
    {
      head: "Name",
      cell: (person) => (
        <>
          <span className="strong">{person.name}</span> {person.name === me && <span className="muted small">you</span>}
        </>
      ),
    },
    { head: "May do", cell: (person) => rolesWords(person.roles), className: "people-roles" },
    { head: "Log-in", cell: (person) => (person.active ? <Badge tone="good">may log in</Badge> : <Badge>switched off</Badge>) },
    { head: "Added", className: "nowrap", cell: (person) => <When at={person.createdAt} /> },
    {
      head: <span className="unseen">Change</span>,
      className: "number",
      cell: (person) => (
        <button type="button" className="button tiny" onClick={() => setEditing(person)}>
          Change<span className="unseen"> {person.name}</span> …
        </button>
      ),
    },
  ];
  return (
    <Result query={people} what="the people">
      {(all) => (
        <section className="card stacking">
          <div className="between">
            <h2>People</h2>
            <button type="button" className="button primary" onClick={() => setAdding(true)}>
              Add somebody
            </button>
          </div>
          <Table columns={columns} rows={all} keyOf={(person) => person.name} label="People" />
          <p className="muted small">People are not removed, for records name them: switch off their log-in instead. The last active admin stays one.</p>
          {adding && <AddPerson onClose={() => setAdding(false)} />}
          {editing && <EditPerson person={editing} onClose={() => setEditing(null)} />}
        </section>
      )}
    </Result>
  );
}
