/** Browsers without `requestIdleCallback` wait that long. */
const PAUSE_MILLIS = 1_000;

/** Does something when the browser has nothing to do. The answer calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, PAUSE_MILLIS);
  return () => clearTimeout(handle);
}
