import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, told } from "../api/client";
import { Dialog, DialogFoot, ErrorBox, toast, useForm } from "../ui";
import { RoleChoice } from "./RoleChoice";

export function AddPerson({ onClose }: { onClose: () => void }) {
  const [roles, setRoles] = useState<string[]>(["viewer"]);
  const queries = useQueryClient();
  const { error, busy, onSubmit } = useForm(async (form) => {
    const body = { name: String(form.get("name")).trim(), password: String(form.get("password")), roles };
    await told(api.POST("/api/v1/people", { body }));
    await queries.invalidateQueries({ queryKey: ["people"] });
    toast(`${body.name} can log in now`);
    onClose();
  });
  return (
    <Dialog title="Add somebody" onClose={onClose}>
      <form className="stack" onSubmit={onSubmit}>
        <label className="field">
          <span>Name, by which records call them</span>
          <input className="input" name="name" required autoComplete="off" data-focus />
        </label>
        <label className="field">
          <span>First password: 12 characters or more. They change it under Admin, You</span>
          <input className="input" name="password" type="password" required minLength={12} autoComplete="new-password" />
        </label>
        <RoleChoice person chosen={roles} onChange={setRoles} />
        {error !== null && <ErrorBox error={error} />}
        <DialogFoot label="Add" busy={busy} disabled={roles.length === 0} onClose={onClose} />
      </form>
    </Dialog>
  );
}
