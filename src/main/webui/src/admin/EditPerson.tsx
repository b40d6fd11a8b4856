import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, told } from "../api/client";
import { Dialog, DialogFoot, ErrorBox, toast, useForm } from "../ui";
import { RoleChoice } from "./RoleChoice";
import type { PersonEntry } from "./types";

/** Another role, another password, or no log-in any more. */
export function EditPerson({ person, onClose }: { person: PersonEntry; onClose: () => void }) {
  const [roles, setRoles] = useState<string[]>([...person.roles]);
  const [active, setActive] = useState(person.active);
  const queries = useQueryClient();
  const { error, busy, onSubmit } = useForm(async (form) => {
    const password = String(form.get("password"));
    const body = { roles, active, ...(password ? { password } : {}) };
    await told(api.PATCH("/api/v1/people/{name}", { params: { path: { name: person.name } }, body }));
    await Promise.all([queries.invalidateQueries({ queryKey: ["people"] }), queries.invalidateQueries({ queryKey: ["me"] })]);
    toast(`${person.name} is changed`);
    onClose();
  });
  return (
    <Dialog title={`Change ${person.name}`} onClose={onClose}>
      <form className="stack" onSubmit={onSubmit}>
        <RoleChoice person chosen={roles} onChange={setRoles} />
        <label className="row">
          <input type="checkbox" checked={active} onChange={(event) => setActive(event.target.checked)} />
          <span>May log in. Without it all their log-ins end at once.</span>
        </label>
        <label className="field">
          <span>Another password; blank leaves it as it is. A new one ends all their log-ins</span>
          <input className="input" name="password" type="password" minLength={12} autoComplete="new-password" />
        </label>
        {error !== null && <ErrorBox error={error} />}
        <DialogFoot label="Save" busy={busy} disabled={roles.length === 0} onClose={onClose} />
      </form>
    </Dialog>
  );
}
