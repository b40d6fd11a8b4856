import { useLogin } from "../app/login";
import { may, useMe } from "../app/session";

/** Opens what rolling back would do; who may not do it is asked for a log-in. */
export function RollBackButton({ release, onClick, tiny = true }: { release: string; onClick: () => void; tiny?: boolean }) {
  const me = useMe().data;
  const { ask } = useLogin();
  const start = () => (may(me, "approver") ? onClick() : ask("Releases are rolled back by somebody with the role approver."));
  return (
    <button type="button" className={tiny ? "button tiny" : "button"} onClick={start}>
      Roll back<span className="unseen"> to {release}</span> …
    </button>
  );
}
