import { useNeeds } from "../app/needs";

/** Opens what rolling back would do; who may not do it is asked for a log-in. */
export function RollBackButton({ release, onClick, tiny = true }: { release: string; onClick: () => void; tiny?: boolean }) {
  const needs = useNeeds();
  const start = () => needs("approver", "Rolling back", onClick);
  return (
    <button type="button" className={tiny ? "button tiny" : "button"} onClick={start}>
      Roll back<span className="unseen"> to {release}</span> …
    </button>
  );
}
