import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { api, told } from "../api/client";
import { Dialog, DialogFoot, ErrorBox, toast, useForm } from "../ui";
import { refreshAfterStep } from "./queries";

interface Props {
  from?: string;
  onClose: () => void;
  /** What is shown next; the draft, when left out. */
  then?: (id: number) => void;
}

/** Asks what the change is about, and where its content comes from. */
export function BeginDraft({ from = "active", onClose, then }: Props) {
  const releases = useQuery({ queryKey: ["releases"], queryFn: () => told(api.GET("/api/v1/releases")) });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { error, busy, onSubmit } = useForm(async (form) => {
    const body = { title: String(form.get("title")), from: String(form.get("from")) };
    const draft = await told(api.POST("/api/v1/drafts", { body }));
    await refreshAfterStep(queries, false);
    toast(`Draft ${draft.id} is begun`);
    onClose();
    if (then) then(draft.id);
    else void navigate(`/drafts/${draft.id}`);
  });
  return (
    <Dialog title="Begin a draft" onClose={onClose}>
      <form className="stack" onSubmit={onSubmit}>
        <label className="field">
          <span>What is it about?</span>
          <input className="input" name="title" required maxLength={200} placeholder="Fewer accounts in the business review" data-focus />
        </label>
        <label className="field">
          <span>Content</span>
          <select className="input" name="from" defaultValue={from} key={releases.data ? "all" : "none"}>
            <option value="active">What is in force now</option>
            {releases.data?.releases
              .filter((release) => !release.active)
              .map((release) => (
                <option key={release.id} value={release.id}>
                  Release {release.id}
                </option>
              ))}
            <option value="sources">The source folders of the service</option>
          </select>
        </label>
        <p className="muted small">
          It is a copy. Whatever it is made of, it is compared with what is in force now: that is what publishing it would change.
        </p>
        {error !== null && <ErrorBox error={error} />}
        <DialogFoot label="Begin" busyLabel="Beginning …" busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
