import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useDraft } from "../draft/queries";
import { isOpen, stateWord } from "../draft/states";
import { Badge, Empty, Result } from "../ui";
import { FileEditor } from "./FileEditor";
import { NewFile } from "./NewFile";
import type { Sentences } from "./types";

/** The files of sentences of a draft, one of them open. */
export function DraftSentences({ id, vocabulary }: { id: number; vocabulary: Sentences }) {
  const draft = useDraft(id);
  const [query, setQuery] = useSearchParams();
  const [added, setAdded] = useState<readonly string[]>([]);
  const line = Number(query.get("line")) || null;
  return (
    <Result query={draft} what="the draft">
      {(found) => {
        const files = [...new Set([...found.rules.filter((file) => file.endsWith(".dslr")).map((file) => file.slice(0, -5)), ...added])];
        const asked = query.get("file") ?? "";
        const name = files.includes(asked) ? asked : files[0];
        const open = (file: string) => setQuery({ draft: String(id), file });
        if (!isOpen(found.state)) {
          return (
            <Empty title={`Draft ${id} is closed (${stateWord(found.state).toLowerCase()})`}>
              {found.release && <Link to={`/sentences?release=${found.release}`}>Read the rules of release {found.release}</Link>}
            </Empty>
          );
        }
        return (
          <section className="stack" aria-label="Rules of the draft">
            <div className="between">
              <p>
                Part of <Link to={`/drafts/${id}`}>{found.title}</Link>
                {found.state !== "EDITING" && (
                  <>
                    {" "}
                    <Badge tone="warn">{stateWord(found.state)}</Badge> <span className="muted small">saving takes it back to being edited</span>
                  </>
                )}
              </p>
              <span className="row">
                {files.length > 1 && (
                  <select className="input which-rules" aria-label="File" value={name} onChange={(event) => open(event.target.value)}>
                    {files.map((file) => (
                      <option key={file}>{file}</option>
                    ))}
                  </select>
                )}
                <NewFile
                  taken={files}
                  onName={(file) => {
                    setAdded([...added, file]);
                    open(file);
                  }}
                />
              </span>
            </div>
            {name ? <FileEditor key={name} draft={found} name={name} fresh={added.includes(name)} line={line} vocabulary={vocabulary} /> : <Empty title="There is no file of sentences in this draft">Add one to write the first rule.</Empty>}
          </section>
        );
      }}
    </Result>
  );
}
