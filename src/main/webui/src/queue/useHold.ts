import { useCallback, useEffect, useMemo, useRef } from "react";

/** For how long something can be taken back, in milliseconds. */
export const HELD_FOR = 6_000;

/**
 * Calls that wait a moment before they are made, so that a slip of the hand can be taken back. Who
 * leaves the page sends what still waits.
 */
export function useHold() {
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; send: () => void }>());
  const sendAll = useCallback(() => {
    const sends = [...waiting.current.values()];
    waiting.current.clear();
    for (const { timer, send } of sends) {
      clearTimeout(timer);
      send();
    }
  }, []);
  useEffect(() => {
    addEventListener("pagehide", sendAll);
    return () => {
      removeEventListener("pagehide", sendAll);
      sendAll();
    };
  }, [sendAll]);
  return useMemo(
    () => ({
      hold(key: string, send: () => void) {
        const timer = setTimeout(() => {
          waiting.current.delete(key);
          send();
        }, HELD_FOR);
        waiting.current.set(key, { timer, send });
      },
      /** Whether there was time for it. */
      takeBack(key: string): boolean {
        clearTimeout(waiting.current.get(key)?.timer);
        return waiting.current.delete(key);
      },
    }),
    [],
  );
}
