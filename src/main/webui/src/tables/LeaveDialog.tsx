import { useBlocker } from "react-router";
import { Dialog } from "../ui";
import { useUnsaved } from "../ui/useUnsaved";

/** Asks before unsaved changes are left behind. */
export function LeaveDialog({ unsaved, onSave }: { unsaved: number; onSave: () => Promise<boolean> }) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved > 0 && addressOf(currentLocation) !== addressOf(nextLocation));
  useUnsaved(unsaved > 0);
  if (blocker.state !== "blocked") return null;
  return (
    <Dialog title={unsaved === 1 ? "One change is not saved" : `${unsaved} changes are not saved`} onClose={blocker.reset}>
      <div className="dialog-foot">
        <button type="button" className="button danger" onClick={blocker.proceed}>
          Leave without them
        </button>
        <button type="button" className="button" onClick={blocker.reset}>
          Stay
        </button>
        <button type="button" className="button primary" onClick={() => void onSave().then((saved) => (saved ? blocker.proceed() : blocker.reset()))}>
          Save and leave
        </button>
      </div>
    </Dialog>
  );
}

function addressOf({ pathname, search }: { pathname: string; search: string }): string {
  return `${pathname}?${new URLSearchParams(search).get("draft") ?? ""}`;
}
