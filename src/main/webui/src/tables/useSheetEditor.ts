import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useReducer, useState } from "react";
import { api, told } from "../api/client";
import { asProblem, type Problem } from "../api/problem";
import { useRefused } from "../app/login";
import { toast } from "../ui";
import { batchesOf } from "./batches";
import { type Content, firstRowOf } from "./content";
import { editsOf } from "./edits";
import { contentOf, gridOf, reduceGrid } from "./grid";
import { merge, type Merged, withTheirs } from "./merge";
import { readDraftSheet, revisionOf } from "./queries";
import type { Edit } from "./row-edits";
import { type Sheet, sheetOf } from "./sheet";

/** What the service says when somebody else was faster. */
const OTHERS = ["/problems/draft-changed", "/problems/revision-needed", "/problems/edited-meanwhile"];

interface About {
  draft: number;
  workbook: string;
  name: string;
  sheet: Sheet;
  revision: string;
}

/** What somebody else saved, with mine on top. */
interface Theirs {
  merged: Merged;
  revision: string;
}

/** Somebody else was faster. */
export interface Conflict {
  problem: Problem;
  /** Null where it could not be read. */
  theirs: Theirs | null;
}

/** What the sheet says on the screen, what is saved of it, and how the one becomes the other. */
export function useSheetEditor({ draft, workbook, name, sheet, revision }: About) {
  const [grid, dispatch] = useReducer(reduceGrid, sheet.content, gridOf);
  const [saved, setSaved] = useState<Content & { revision: string }>({ ...sheet.content, revision });
  const [saving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const queries = useQueryClient();
  const refused = useRefused();
  const { top, heads, rows } = grid;
  const edits = useMemo(() => editsOf(saved, { top, heads, rows }, sheet.banded), [saved, top, heads, rows, sheet.banded]);

  /** Whether everything is saved then. */
  async function save(): Promise<boolean> {
    if (edits.length === 0) return true;
    if (saving) return false;
    setSaving(true);
    const content = contentOf(grid);
    let tag = saved.revision;
    try {
      const most = firstRowOf(top, sheet.banded) + Math.max(rows.length, saved.rows.length);
      for (const batch of batchesOf(edits, most)) tag = await patch(draft, workbook, name, batch, tag);
      setSaved({ ...content, revision: tag });
      await Promise.all(["diff", "impact"].map((what) => queries.invalidateQueries({ queryKey: ["draft", draft, what] })));
      void queries.invalidateQueries({ queryKey: ["draft", draft], exact: true });
      void queries.invalidateQueries({ queryKey: ["drafts"] });
      return true;
    } catch (error) {
      const problem = asProblem(error);
      if (OTHERS.includes(problem.type)) setConflict({ problem, theirs: await readTheirs().catch(() => null) });
      else refused(error, () => void save());
      // a part of it is saved
      if (tag !== saved.revision) await reread().catch(refused);
      return false;
    } finally {
      setSaving(false);
    }
  }

  /** What is saved now, with my changes on top of it; nothing is changed by that. */
  async function readTheirs(): Promise<Theirs> {
    const response = await readDraftSheet(draft, workbook, name);
    const theirs = sheetOf(response)?.content ?? { ...contentOf(grid), rows: [] };
    return { merged: merge(saved, grid, theirs, grid), revision: revisionOf(response) };
  }

  function put({ merged, revision }: Theirs, content: Content) {
    setSaved({ ...merged.saved, revision });
    dispatch({ type: "replace", content });
  }

  async function reread() {
    const theirs = await readTheirs();
    put(theirs, theirs.merged.content);
  }

  /** Takes over what somebody else saved; `keep` says whose text stands where both wrote. */
  async function takeOver(keep: "mine" | "theirs" = "mine") {
    try {
      const theirs = conflict?.theirs ?? (await readTheirs());
      const content = keep === "mine" ? theirs.merged.content : withTheirs(theirs.merged);
      put(theirs, content);
      setConflict(null);
      const left = editsOf(theirs.merged.saved, content, sheet.banded).length;
      toast(`${mergedWords(theirs.merged, keep)} ${left > 0 ? "Look at it, then save" : "Nothing of yours is left to save"}`);
    } catch (error) {
      refused(error);
    }
  }
  /** Back to what is saved. */
  const forget = () => dispatch({ type: "replace", content: contentOf(saved) });
  return { grid, dispatch, saved, edits, saving, save, forget, conflict, takeOver, leaveConflict: () => setConflict(null) };
}

function mergedWords({ both, lost }: Merged, keep: "mine" | "theirs"): string {
  const gone = lost.map((header) => `\`${header}\``).join(", ");
  const words = ["Theirs is here, and yours on top of it.", both.length > 0 && `Where you both wrote stands ${keep === "mine" ? "yours" : "theirs"}.`, gone && `They deleted ${gone}, and what you wrote there is gone.`];
  return words.filter(Boolean).join(" ");
}

async function patch(id: number, workbook: string, sheet: string, edits: readonly Edit[], tag: string): Promise<string> {
  const path = { id, workbook, sheet };
  const request = api.PATCH("/api/v1/drafts/{id}/tables/{workbook}/{sheet}", { params: { path }, headers: { "If-Match": tag }, body: { edits: [...edits] } });
  const draft = await told(request);
  return `"${draft.revision}"`;
}
