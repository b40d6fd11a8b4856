import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, told } from "../api/client";
import { Dialog, DialogFoot, ErrorBox, useForm } from "../ui";
import { endOfDay } from "./keys";
import { NewKey } from "./NewKey";
import { RoleChoice } from "./RoleChoice";
import type { ApiKey } from "./types";

/** Makes a key, and shows it this once. */
export function MakeKey({ onClose }: { onClose: () => void }) {
  const [roles, setRoles] = useState<string[]>(["client"]);
  const [made, setMade] = useState<ApiKey | null>(null);
  const queries = useQueryClient();
  const { error, busy, onSubmit } = useForm(async (form) => {
    const expiresAt = endOfDay(String(form.get("ends")));
    const body = { name: String(form.get("name")).trim(), roles, ...(expiresAt ? { expiresAt } : {}) };
    setMade((await told(api.POST("/api/v1/keys", { body }))) as ApiKey);
    await queries.invalidateQueries({ queryKey: ["keys"] });
  });
  if (made) return <NewKey made={made} onClose={onClose} />;
  return (
    <Dialog title="Make a key" onClose={onClose}>
      <form className="stack" onSubmit={onSubmit}>
        <label className="field">
          <span>What it is for: records call its user key: and this, and it is never given twice</span>
          <input className="input" name="name" required placeholder="crm" autoComplete="off" data-focus />
        </label>
        <RoleChoice chosen={roles} onChange={setRoles} />
        <label className="field">
          <span>Last day; never ends when left blank</span>
          <input className="input" name="ends" type="date" />
        </label>
        {error !== null && <ErrorBox error={error} />}
        <DialogFoot label="Make it" busy={busy} disabled={roles.length === 0} onClose={onClose} />
      </form>
    </Dialog>
  );
}
