import { asCurl } from "../api/curl";
import { CopyButton } from "../ui/CopyButton";
import { Dialog } from "../ui/Dialog";
import { useCalls } from "./calls";
import { useMe } from "./session";

/** The calls behind what is on screen, to take into a terminal or a program. */
export function CurlDrawer({ onClose }: { onClose: () => void }) {
  const calls = useCalls();
  const me = useMe().data;
  const keyed = me !== undefined && me.kind !== "ANONYMOUS";
  const commands = calls.map((call) => asCurl(call, location.origin, keyed));
  return (
    <Dialog title="Calls behind this page" shape="side" onClose={onClose}>
      <div className="stack">
        <p className="muted">
          Everything on screen comes from the public API. {keyed && <Keyed />} <a href="/q/swagger-ui">All of the API</a>
        </p>
        {calls.length === 0 && <p>This page has called nothing.</p>}
        {calls.length > 1 && (
          <div>
            <CopyButton text={commands.join("\n")} label="Copy all" />
          </div>
        )}
        <ul className="stack">
          {calls.map((call, index) => (
            <li key={index} className="call">
              <div className="between">
                <span className="small">
                  <span className="strong">{call.method}</span>{" "}
                  <span className="muted">
                    {call.status === null ? "no answer" : call.status} · {call.milliseconds} ms
                  </span>
                </span>
                <CopyButton text={commands[index] ?? ""} label="Copy as curl" />
              </div>
              <pre tabIndex={0}>{commands[index]}</pre>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function Keyed() {
  return (
    <>
      A terminal is not logged in: first <code>export NEXTPLAY_KEY=…</code> with a key that an admin made (Admin, Keys).
    </>
  );
}
