import { useLogin } from "../app/login";
import { useMe } from "../app/session";
import { Empty, Result, When } from "../ui";
import { PasswordForm } from "./PasswordForm";
import { rolesWords } from "./roles";

/** Who is here, and their password. */
export function YouPart() {
  const me = useMe();
  const { ask } = useLogin();
  return (
    <Result query={me} what="who you are">
      {(you) =>
        you.kind === "ANONYMOUS" ? (
          <Empty title="You are not logged in">
            <p>{you.demo ? "In the demo everybody may read and decide. Editing, approving and managing have a name to them." : "Log in to see what you may do."}</p>
            <button type="button" className="button" onClick={() => ask()}>
              Log in
            </button>
          </Empty>
        ) : (
          <section className="card stack">
            <h2>{you.name}</h2>
            <p>
              You may: <b>{rolesWords(you.roles)}</b>.{" "}
              {you.expiresAt && (
                <span className="muted">
                  Your log-in ends <When at={you.expiresAt} />.
                </span>
              )}
            </p>
            {you.kind === "PERSON" && <PasswordForm />}
          </section>
        )
      }
    </Result>
  );
}
