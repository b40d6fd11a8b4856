import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useReducer, useState } from "react";
import { api, told } from "../api/client";
import { asProblem, type Problem } from "../api/problem";
import { useRefused } from "../app/login";
import { toast } from "../ui";
import { editsOf } from "./edits";
import { type At, gridOf, type GridRow, reduceGrid } from "./grid";
import { merge } from "./merge";
import { readDraftSheet, revisionOf } from "./queries";
import { type Sheet, sheetOf } from "./sheet";
import type { Terms } from "./terms";

/** The service takes so many at once. */
const MOST_EDITS = 1_000;

interface About {
  draft: number;
  workbook: string;
  name: string;
  sheet: Sheet;
  terms: Terms;
  revision: string;
  at: At | null;
}

/** The rows on the screen, the rows that are saved, and how the one becomes the other. */
export function useSheetEditor({ draft, workbook, name, sheet, terms, revision, at }: About) {
  const [grid, dispatch] = useReducer(reduceGrid, null, () => begin(sheet, at));
  const [saved, setSaved] = useState<{ rows: readonly GridRow[]; revision: string }>({ rows: sheet.rows, revision });
  const [saving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<Problem | null>(null);
  const queries = useQueryClient();
  const refused = useRefused();
  const edits = useMemo(() => (grid.rows === saved.rows ? [] : editsOf(saved.rows, grid.rows, sheet.first)), [grid.rows, saved.rows, sheet.first]);

  /** Whether everything is saved then. */
  async function save(): Promise<boolean> {
    if (edits.length === 0) return true;
    if (saving) return false;
    setSaving(true);
    const rows = grid.rows;
    let tag = saved.revision;
    try {
      for (let from = 0; from < edits.length; from += MOST_EDITS) {
        tag = await patch(draft, workbook, name, edits.slice(from, from + MOST_EDITS), tag);
      }
      setSaved({ rows, revision: tag });
      await Promise.all(["diff", "impact"].map((what) => queries.invalidateQueries({ queryKey: ["draft", draft, what] })));
      void queries.invalidateQueries({ queryKey: ["draft", draft], exact: true });
      void queries.invalidateQueries({ queryKey: ["drafts"] });
      return true;
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 409) setConflict(problem);
      else refused(error);
      return false;
    } finally {
      setSaving(false);
    }
  }

  /** Reads what others saved, and puts my changes on top of it; nothing is saved yet. */
  async function takeOver() {
    try {
      const response = await readDraftSheet(draft, workbook, name);
      const theirs = sheetOf(response, terms)?.rows ?? [];
      const merged = merge(saved.rows, grid.rows, theirs.map(widened(grid.columns)), grid.nextId);
      setSaved({ rows: merged.saved, revision: revisionOf(response) });
      dispatch({ type: "replace", rows: merged.rows });
      setConflict(null);
      const cells = merged.both.map((each) => `\`${each.theirs}\` became \`${each.mine}\``).join(", ");
      toast(cells ? `Theirs is here, and yours on top. You both changed: ${cells}. Look at it, then save` : "Theirs is here, and yours on top. Look at it, then save");
    } catch (error) {
      refused(error);
    }
  }
  return { grid, dispatch, saved, edits, saving, save, conflict, takeOver, leaveConflict: () => setConflict(null) };
}

function begin(sheet: Sheet, at: At | null) {
  const grid = gridOf(sheet.rows, sheet.columns.length);
  return at ? reduceGrid(grid, { type: "select", at }) : grid;
}

async function patch(id: number, workbook: string, sheet: string, edits: ReturnType<typeof editsOf>, tag: string): Promise<string> {
  const path = { id, workbook, sheet };
  const request = api.PATCH("/api/v1/drafts/{id}/tables/{workbook}/{sheet}", { params: { path }, headers: { "If-Match": tag }, body: { edits } });
  const draft = await told(request);
  return `"${draft.revision}"`;
}

const widened = (columns: number) => (row: GridRow): GridRow => ({ ...row, cells: Array.from({ length: columns }, (_, at) => row.cells[at] ?? "") });
