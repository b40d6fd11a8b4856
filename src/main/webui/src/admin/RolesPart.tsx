import { type Column, Table } from "../ui";
import { ROLES, type RoleWords } from "./roles";

const COLUMNS: readonly Column<RoleWords>[] = [
  { head: "Role", cell: (role) => <b>{role.title}</b> },
  { head: "May", cell: (role) => role.may, className: "people-roles" },
  { head: "Who usually has it", cell: (role) => <span className="muted">{role.who}</span> },
];

/** What the roles mean. */
export function RolesPart() {
  return (
    <section className="card stack stacking">
      <h2>What the roles mean</h2>
      <Table columns={COLUMNS} rows={ROLES} keyOf={(role) => role.role} label="Roles" />
      <p className="muted small">Roles add up. Which call takes which role stands with every call in the <a href="/q/swagger-ui">description of the API</a>.</p>
    </section>
  );
}
