import { type ClipboardEvent, type Dispatch, type KeyboardEvent, type PointerEvent, useEffect, useId, useLayoutEffect, useMemo, useRef } from "react";
import { type Finding } from "./findings";
import { type GridRow, type Head, textOf } from "./content";
import { type Action, type Grid as GridState, selection, shown } from "./grid";
import { GridHead } from "./GridHead";
import { GridRowView } from "./GridRowView";
import type { Hit } from "./hits";
import { actionOf, asksOf } from "./keys";
import { plainText } from "./plain-text";
import type { Column } from "./sheet";
import type { Terms } from "./terms";
import { parseTsv, printTsv } from "./tsv";
import { ROW_HEIGHT, useWindow } from "./useWindow";
import { widthsOf } from "./widths";
import "./grid.css";

interface Props {
  label: string;
  grid: GridState;
  columns: readonly Column[];
  terms: Terms;
  findings: (row: GridRow) => readonly Finding[];
  /** Whether the sheet has hits: their column stands from the start, so that nothing moves when they come. */
  counted: boolean;
  /** By row id; null until they are counted. */
  hits: ReadonlyMap<number, Hit> | null;
  /** Whether the first column stays in view: it names the row. */
  frozen: boolean;
  changed: (row: GridRow) => "new" | "changed" | null;
  /** The sheet row numbers by row id. */
  numbers: ReadonlyMap<number, number>;
  headFindings: (head: Head) => readonly Finding[];
  dispatch: Dispatch<Action>;
  onAddColumn: () => void;
  onRename: () => void;
}

const NUMBER_WIDTH = 48;
const HIT_WIDTH = 80;
const HEAD_HEIGHT = 62;

/** The grid editor: one focus, and a cell that is active in it. Long sheets are drawn only where they are looked at. */
export function Grid({ label, grid, columns, terms, findings, headFindings, counted, hits, frozen, changed, numbers, dispatch, onAddColumn, onRename }: Props) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const rows = shown(grid);
  const { from, to, page, onScroll } = useWindow(scroller, rows.length);
  const widths = useMemo(() => widthsOf(columns, grid.rows), [columns]);
  const lead = NUMBER_WIDTH + (counted ? HIT_WIDTH : 0);
  const selected = selection(grid);
  const { active } = grid;
  const hitOf = (row: number) => (hits ? (hits.get(row) ?? null) : "counting");
  const activeRow = rows[active.row];

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const top = active.row * ROW_HEIGHT;
    const left = lead + widths.slice(0, active.column).reduce((sum, width) => sum + width, 0);
    const right = left + (widths[active.column] ?? 0);
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_HEIGHT + HEAD_HEIGHT > element.scrollTop + element.clientHeight - 12) element.scrollTop = top + ROW_HEIGHT + HEAD_HEIGHT - element.clientHeight + 12;
    // as in grid.css: on a narrow page nothing stays in view but the numbers
    const still = frozen && active.column > 0 && innerWidth > 1000 ? lead + (widths[0] ?? 0) : lead;
    if (left - still < element.scrollLeft) element.scrollLeft = left - still;
    else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = Math.min(left - still, right - element.clientWidth);
  }, [active, lead, widths, frozen]);

  const isOpen = grid.open !== null;
  useEffect(() => {
    if (!isOpen && document.activeElement === document.body) table.current?.focus({ preventScroll: true });
  }, [isOpen, grid.rows]);

  function onKeyDown(event: KeyboardEvent) {
    if (isOpen || event.nativeEvent.isComposing) return;
    const asks = asksOf(event);
    if (asks) {
      event.preventDefault();
      return asks === "column" ? onAddColumn() : onRename();
    }
    const action = actionOf(event, page);
    if (!action) return;
    event.preventDefault();
    dispatch(action);
  }
  function pickColumn(column: number, extend: boolean) {
    table.current?.focus({ preventScroll: true });
    dispatch({ type: "selectColumn", column, extend });
  }
  function placeOf(target: EventTarget) {
    const cell = (target as Element).closest<HTMLElement>("[data-column]");
    const row = Number(cell?.closest<HTMLElement>("tr")?.dataset.index ?? -1);
    return cell && row >= 0 ? { row, column: cell.dataset.column ?? "" } : null;
  }
  function onPointerDown(event: PointerEvent) {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || (event.target as Element).closest("input, button, .grid-below")) return;
    table.current?.focus({ preventScroll: true });
    if (place.column === "row" || place.column === "hit") return dispatch({ type: "selectRow", row: place.row, extend: event.shiftKey });
    dispatch({ type: "select", at: { row: place.row, column: Number(place.column) }, extend: event.shiftKey });
  }
  function onPointerOver(event: PointerEvent) {
    if (event.buttons !== 1 || isOpen || event.pointerType === "touch") return;
    const place = placeOf(event.target);
    if (!place) return;
    if (Number.isNaN(Number(place.column))) dispatch({ type: "selectRow", row: place.row, extend: true });
    else dispatch({ type: "select", at: { row: place.row, column: Number(place.column) }, extend: true });
  }
  function onCopy(event: ClipboardEvent, cut: boolean) {
    event.preventDefault();
    const texts = rows.slice(selected.top, selected.bottom + 1).map((row) => columns.slice(selected.left, selected.right + 1).map((column) => textOf(row, column)));
    event.clipboardData.setData("text/plain", printTsv(texts));
    if (cut) dispatch({ type: "clear" });
  }
  function onPaste(event: ClipboardEvent) {
    event.preventDefault();
    const texts = parseTsv(event.clipboardData.getData("text/plain")).map((row) => row.map(plainText));
    dispatch({ type: "paste", texts });
  }
  const inView = activeRow && active.row >= from && active.row < to;
  return (
    <div className="grid-scroll" ref={scroller} onScroll={onScroll}>
      <table
        ref={table}
        className="grid"
        data-frozen={frozen || undefined}
        data-hits={counted || undefined}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-activedescendant={inView ? `${id}-${activeRow.id}-${columns[active.column]?.id}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        onDoubleClick={(event) => placeOf(event.target) && !isOpen && dispatch({ type: "open" })}
        onCopy={(event) => onCopy(event, false)}
        onCut={(event) => onCopy(event, true)}
        onPaste={onPaste}
        style={{ width: lead + widths.reduce((sum, width) => sum + width, 0) }}
      >
        <colgroup>
          <col style={{ width: NUMBER_WIDTH }} />
          {counted && <col style={{ width: HIT_WIDTH }} />}
          {widths.map((width, at) => (
            <col key={columns[at]?.id} style={{ width }} />
          ))}
        </colgroup>
        <GridHead columns={columns} findings={headFindings} hits={counted} selected={selected} onPick={pickColumn} onRename={onRename} />
        <tbody>
          <Spacer rows={from} columns={columns.length + (counted ? 2 : 1)} />
          {rows.slice(from, to).map((row, at) => {
            const index = from + at;
            const within = index >= selected.top && index <= selected.bottom;
            const isActive = index === active.row;
            return (
              <GridRowView
                key={row.id}
                id={id}
                row={row}
                index={index}
                number={numbers.get(row.id) ?? 0}
                columns={columns}
                terms={terms}
                findings={findings(row)}
                hit={counted ? hitOf(row.id) : undefined}
                changed={changed(row)}
                left={within ? selected.left : -1}
                right={within ? selected.right : -1}
                active={isActive ? active.column : -1}
                open={isActive && grid.open ? grid.open.text : null}
                dispatch={dispatch}
              />
            );
          })}
          <Spacer rows={rows.length - to} columns={columns.length + (counted ? 2 : 1)} />
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" className="grid-space">
      <td colSpan={columns} style={{ height: rows * ROW_HEIGHT }} />
    </tr>
  );
}
