import { useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { ConfirmDialog, toast, When } from "../ui";
import type { ApiKey } from "./types";

/** Takes a key away from whoever uses it. */
export function RevokeKey({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const queries = useQueryClient();
  async function revoke() {
    await told(api.DELETE("/api/v1/keys/{id}", { params: { path: { id: apiKey.id } } }));
    await queries.invalidateQueries({ queryKey: ["keys"] });
    toast(`The key for ${apiKey.name} is revoked`);
    onClose();
  }
  return (
    <ConfirmDialog
      title={`Revoke the key for ${apiKey.name}`}
      label="Revoke it"
      happens={[
        "Whoever uses it is refused at once; on other nodes within ten seconds.",
        "It cannot be undone, and its name is not given again.",
        apiKey.lastUsedAt ? (
          <>
            It was last used <When at={apiKey.lastUsedAt} both />.
          </>
        ) : (
          "It was never used."
        ),
      ]}
      onConfirm={revoke}
      onClose={onClose}
    />
  );
}
