import { CopyButton, Dialog } from "../ui";
import { shellWord } from "../api/curl";
import type { ApiKey } from "./types";

/** A key that was just made: the only time that it is seen. */
export function NewKey({ made, onClose }: { made: ApiKey; onClose: () => void }) {
  const secret = made.key ?? "";
  const command = `curl -s ${shellWord(`${location.origin}/api/v1/me`)} -H ${shellWord(`X-API-Key: ${secret}`)}`;
  return (
    <Dialog title={`The key for ${made.name}`} onClose={onClose} shape="wide">
      <div className="stack">
        <p>
          <b>It is shown this once.</b> The service keeps only a digest of it: copy it now to where it is used. If it is lost, make another one and revoke this.
        </p>
        <div className="secret">
          <code>{secret}</code>
          <CopyButton text={secret} label="Copy the key" className="button primary" />
        </div>
        <p className="muted small">To try it:</p>
        <div className="secret">
          <code className="small">{command}</code>
          <CopyButton text={command} label="Copy" />
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            I have copied it
          </button>
        </div>
      </div>
    </Dialog>
  );
}
