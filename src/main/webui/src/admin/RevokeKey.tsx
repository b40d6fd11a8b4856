import { useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { Dialog, DialogFoot, ErrorBox, toast, useForm, When } from "../ui";
import type { ApiKey } from "./types";

export function RevokeKey({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const queries = useQueryClient();
  const { error, busy, onSubmit } = useForm(async () => {
    await told(api.DELETE("/api/v1/keys/{id}", { params: { path: { id: apiKey.id } } }));
    await queries.invalidateQueries({ queryKey: ["keys"] });
    toast(`The key for ${apiKey.name} is revoked`);
    onClose();
  });
  return (
    <Dialog title={`Revoke the key for ${apiKey.name}`} onClose={onClose}>
      <form className="stack" onSubmit={onSubmit}>
        <ul className="happens">
          <li>Whoever uses it is refused at once; on other nodes within ten seconds.</li>
          <li>It cannot be undone, and its name is not given again.</li>
          <li>
            {apiKey.lastUsedAt ? (
              <>
                It was last used <When at={apiKey.lastUsedAt} both />.
              </>
            ) : (
              "It was never used."
            )}
          </li>
        </ul>
        {error !== null && <ErrorBox error={error} />}
        <DialogFoot label="Revoke it" busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
