import { useCallback, useEffect, useMemo, useRef } from "react";

/** For how long something can be taken back, in milliseconds. */
export const HELD_FOR = 6_000;

/** `leaving`: the browser leaves the page, and makes no call that is not begun at once. */
type Send = (leaving: boolean) => void;

/**
 * Calls that wait a moment before they are made, so that a slip of the hand can be taken back. Who
 * leaves the page sends what still waits.
 */
export function useHold() {
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; send: Send }>());
  const sendAll = useCallback((leaving: boolean) => {
    const sends = [...waiting.current.values()];
    waiting.current.clear();
    for (const { timer, send } of sends) {
      clearTimeout(timer);
      send(leaving);
    }
  }, []);
  useEffect(() => {
    const onPageHide = () => sendAll(true);
    addEventListener("pagehide", onPageHide);
    return () => {
      removeEventListener("pagehide", onPageHide);
      sendAll(false);
    };
  }, [sendAll]);
  return useMemo(
    () => ({
      hold(key: string, send: Send) {
        const timer = setTimeout(() => {
          waiting.current.delete(key);
          send(false);
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
