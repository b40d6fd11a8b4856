import { useEffect, useState } from "react";

/** The value once it has not changed for a moment, in milliseconds: one call a pause, not one a pixel. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
