import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { api, told } from "../api/client";
import { ErrorBox, toast, useForm } from "../ui";

/** Another password for who is here. */
export function PasswordForm() {
  const element = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const { error, busy, onSubmit } = useForm(async (form) => {
    const body = { present: String(form.get("present")), next: String(form.get("next")) };
    await told(api.PUT("/api/v1/me/password", { body }));
    element.current?.reset();
    toast("Your password is changed");
    await queries.invalidateQueries({ queryKey: ["me"] });
  });
  return (
    <form ref={element} className="stack password" onSubmit={onSubmit}>
      <h3>Change your password</h3>
      <label className="field">
        <span>The present one</span>
        <input className="input" name="present" type="password" required autoComplete="current-password" />
      </label>
      <label className="field">
        <span>The next one: 12 characters or more</span>
        <input className="input" name="next" type="password" required minLength={12} autoComplete="new-password" />
      </label>
      {error !== null && <ErrorBox error={error} />}
      <div>
        <button type="submit" className="button" disabled={busy}>
          Change it
        </button>
      </div>
    </form>
  );
}
