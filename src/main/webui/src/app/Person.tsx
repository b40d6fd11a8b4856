import { useLogin, useRefused } from "./login";
import { useMe, useSession } from "./session";

/** Who is here, with the way in or out. */
export function Person() {
  const me = useMe().data;
  const { ask } = useLogin();
  const { logOut } = useSession();
  const refused = useRefused();
  if (!me) return null;
  if (me.kind === "ANONYMOUS") {
    return (
      <div className="person">
        {me.demo && (
          <p className="demo" title={me.demo}>
            Demo: made-up accounts
          </p>
        )}
        <button type="button" className="button" onClick={() => ask()}>
          Log in
        </button>
      </div>
    );
  }
  return (
    <div className="person">
      <p className="between">
        <span>
          <span className="strong">{me.name}</span>
          <span className="muted small"> · {me.roles.join(", ")}</span>
        </span>
      </p>
      <button type="button" className="button" onClick={() => void logOut().catch(refused)}>
        Log out
      </button>
    </div>
  );
}
