import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { api, told } from "../api/client";
import { useRefused } from "../app/login";
import { useNeeds } from "../app/needs";
import { Dialog } from "../ui";
import { type Place, tablePath } from "../ui/places";
import { useDrafts } from "./queries";
import { isOpen } from "./SourceSelect";

/** "Edit": asks for a draft to edit in, an open one or a new one. */
export function EditButton({ place }: { place: Place }) {
  const [asking, setAsking] = useState(false);
  const needs = useNeeds();
  const begin = () => needs("editor", "Editing a table", () => setAsking(true));
  return (
    <>
      <button type="button" className="button primary" onClick={begin}>
        Edit
      </button>
      {asking && <EditDialog place={place} onClose={() => setAsking(false)} />}
    </>
  );
}

function EditDialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const drafts = (useDrafts().data?.drafts ?? []).filter((each) => isOpen(each.state));
  const [title, setTitle] = useState("");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refused = useRefused();
  async function create(event: FormEvent) {
    event.preventDefault();
    try {
      const draft = await told(api.POST("/api/v1/drafts", { body: { title: title.trim() } }));
      await queries.invalidateQueries({ queryKey: ["drafts"] });
      await navigate(tablePath(place, { draft: draft.id }));
    } catch (error) {
      refused(error);
    }
  }
  return (
    <Dialog title="Edit in a draft" onClose={onClose}>
      <div className="stack">
        <p className="muted">A draft is a copy of the release in force. Nothing is decided by it until it is approved and published.</p>
        {drafts.length > 0 && (
          <ul className="tables-drafts" aria-label="Open drafts">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <button type="button" className="button" onClick={() => void navigate(tablePath(place, { draft: draft.id }))}>
                  Draft {draft.id}: {draft.title}
                </button>
                <span className="muted small">by {draft.created.by}{draft.state === "EDITING" ? "" : "; editing it takes back what was submitted"}</span>
              </li>
            ))}
          </ul>
        )}
        <form className="stack" onSubmit={(event) => void create(event)}>
          <label className="field">
            <span>{drafts.length > 0 ? "Or a new draft: what is it for?" : "What is the draft for?"}</span>
            <input className="input" value={title} required maxLength={200} placeholder="Raise the cut-off of Expansion likely" onChange={(event) => setTitle(event.target.value)} />
          </label>
          <div className="dialog-foot">
            <button type="submit" className="button primary">
              Begin a draft
            </button>
          </div>
        </form>
      </div>
    </Dialog>
  );
}
