import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api, told } from "../api/client";
import { useNeeds } from "../app/needs";
import { Conflict } from "../draft/Conflict";
import { refreshAfterStep } from "../draft/queries";
import type { Draft } from "../draft/types";
import { Loading, Result, toast } from "../ui";
import { useUnsaved } from "../ui/useUnsaved";
import { Editor, type EditorHandle } from "./Editor";
import { problemsOf } from "./problems";
import { ProblemList } from "./ProblemList";
import { putText, useDraftText } from "./queries";
import type { Vocabulary } from "./complete";

interface Props {
  draft: Draft;
  name: string;
  /** Not in the draft yet. */
  fresh: boolean;
  line: number | null;
  vocabulary: Vocabulary;
}

/** A file of sentences of a draft: written here, checked by the service whenever it is saved. */
export function FileEditor(props: Props) {
  const text = useDraftText(props.draft.id, props.name);
  if (props.fresh && !props.draft.rules.includes(`${props.name}.dslr`)) return <Open {...props} saved="" />;
  if (text.isFetching && text.data === undefined) return <Loading what="the rules" lines={8} />;
  return <Result query={text} what="the rules">{(found) => <Open {...props} saved={found} />}</Result>;
}

/** The service does not come to the sentences while the tables that they speak of cannot be read. */
const isUnknown = (issues: Draft["issues"]) => issues.some((issue) => issue.severity === "ERROR");

function savedWords(found: number, issues: Draft["issues"]): string {
  if (found > 0) return "Saved, with what is to put right below.";
  if (isUnknown(issues)) return "Saved. Whether every sentence is understood is seen once what else is wrong in the draft is put right: look at its checks.";
  return "Saved. Every sentence is understood.";
}

function Open({ draft, name, line, saved, vocabulary }: Props & { saved: string }) {
  const [text, setText] = useState(saved);
  const [kept, setKept] = useState(saved);
  // of what is on screen: the draft behind may be a newer one already
  const [seen, setSeen] = useState(draft.revision);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const queries = useQueryClient();
  const needs = useNeeds();
  const dirty = text !== kept;
  const problems = problemsOf(`${name}.dslr`, draft.issues);
  useUnsaved(dirty);

  const save = () => needs("editor", "Writing rules", () => void write());

  async function write() {
    if (!dirty || busy) return;
    setBusy(true);
    setError(null);
    try {
      const after = await putText({ ...draft, revision: seen }, name, text);
      setSeen(after.revision);
      setKept(text);
      queries.setQueryData(["draft", draft.id], after);
      const found = problemsOf(`${name}.dslr`, after.issues).length;
      const fine = isUnknown(after.issues) ? "Saved" : "Saved, and every sentence is understood";
      toast(found > 0 ? `Saved; ${found} ${found === 1 ? "line needs" : "lines need"} another look` : fine);
      await refreshAfterStep(queries, false);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  }
  /** The next save goes over what others changed, for it was shown. */
  async function goOn() {
    setError(null);
    const now = await told(api.GET("/api/v1/drafts/{id}", { params: { path: { id: draft.id } } })).catch(() => null);
    if (now) setSeen(now.revision);
  }
  return (
    <>
      {error !== null && <Conflict error={error} draft={draft} reloadLabel="Go on here, knowing that" onReload={() => void goOn()} />}
      <Editor ref={editor} text={text} onText={setText} problems={dirty ? [] : problems} vocabulary={vocabulary} onSave={save} line={line} />
      <div className="between">
        <p className="muted small" role="status">
          {dirty ? "Not saved. Saving checks every line; nothing decides by it before the draft is published." : savedWords(problems.length, draft.issues)}
        </p>
        <button type="button" className="button primary" disabled={!dirty || busy} onClick={save}>
          {busy ? "Saving …" : "Save into the draft"}
        </button>
      </div>
      {!dirty && <ProblemList problems={problems} onLine={(at) => editor.current?.goTo(at)} />}
    </>
  );
}
