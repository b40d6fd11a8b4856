import { type Dispatch, useEffect } from "react";
import { useLocation } from "react-router";
import { firstRowOf, headerRowOf, lineRow } from "./content";
import { focusGrid } from "./FindingList";
import type { Action, Grid } from "./grid";

interface Asked {
  /** Its sheet row number, its column from 0; null when the address asks for none. */
  at: { row: number; column: number } | null;
  grid: Grid;
  banded: boolean;
  dispatch: Dispatch<Action>;
  /** Shows a property, by its key; the title, where it is `Title`. */
  onTop: (key: string) => void;
}

/** Goes to the place that the address asks for, whenever a link is followed: to a cell, to a column by its header, or above the table. */
export function useAsked({ at, grid, banded, dispatch, onTop }: Asked) {
  const { key } = useLocation();
  useEffect(() => {
    if (!at) return;
    if (at.row < headerRowOf(grid.top, banded)) return onTop(grid.top.lines[at.row - lineRow(grid.top, 0)]?.key ?? "Title");
    if (grid.hidden.size > 0) dispatch({ type: "filter", hidden: new Set() });
    const row = at.row - firstRowOf(grid.top, banded);
    dispatch(row < 0 ? { type: "selectColumn", column: at.column } : { type: "select", at: { row, column: at.column } });
    focusGrid();
    document.querySelector(".grid-scroll")?.scrollIntoView({ block: "nearest" });
    // once its rows are drawn
    requestAnimationFrame(() => requestAnimationFrame(toTheMiddle));
    // when somebody comes, not while the sheet changes
  }, [key, at?.row, at?.column]);
}

/** The row numbers, and as much as a message at a cell takes, in pixels. */
const LEAD = 56;
const MESSAGE = 330;

/** From the edge of the grid, where the cell came into view, to where it is seen with what is around it. */
function toTheMiddle() {
  const scroller = document.querySelector(".grid-scroll");
  const cell = scroller?.querySelector("td[data-active]")?.getBoundingClientRect();
  if (!scroller || !cell) return;
  const view = scroller.getBoundingClientRect();
  if (cell.bottom > view.bottom - cell.height * 2) scroller.scrollTop += cell.top - view.top - view.height / 2;
  if (cell.right > view.right - cell.width) scroller.scrollLeft += cell.left - view.left - Math.min(view.width / 2, Math.max(LEAD, view.width - MESSAGE));
}
