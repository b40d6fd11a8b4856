import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

export const ROW_HEIGHT = 32;
const AROUND = 10;

/** Which rows of a long table are drawn: those in view and some around them. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number) {
  const [view, setView] = useState({ from: 0, rows: 40 });
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    // in steps, so that most scrolling draws nothing anew
    const from = Math.max(0, Math.floor(element.scrollTop / ROW_HEIGHT / 5) * 5 - AROUND);
    const rows = Math.ceil(element.clientHeight / ROW_HEIGHT) + 2 * AROUND + 5;
    setView((before) => (before.from === from && before.rows === rows ? before : { from, rows }));
  }, [scroller]);
  useLayoutEffect(() => {
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [measure, count]);
  const from = Math.min(view.from, Math.max(0, count - view.rows));
  const to = Math.min(count, from + view.rows);
  return { from, to, page: Math.max(1, view.rows - 2 * AROUND - 7), onScroll: measure };
}
