import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { formatWhole } from "../ui/format";
import { useMe } from "./session";

/** While the made-up book is still loaded: how far it is. Once it is there, what is on screen is read again. */
export function DemoNote() {
  const loading = useMe().data?.demoLoading;
  const queries = useQueryClient();
  const before = useRef(loading);
  useEffect(() => {
    if (before.current && !loading) void queries.invalidateQueries();
    before.current = loading;
  }, [loading, queries]);
  if (!loading) return null;
  return (
    <div className="demo-note small">
      <label className="row">
        <progress max={loading.of} value={loading.loaded} />
        <span>
          The demo book is being loaded: {formatWhole(loading.loaded)} of {formatWhole(loading.of)} made-up accounts are here. Lists and sums are whole when it ends.
        </span>
      </label>
    </div>
  );
}
