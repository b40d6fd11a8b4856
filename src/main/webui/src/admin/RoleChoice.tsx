import { ROLES, rolesHint } from "./roles";

/** Which roles, each with what it allows. */
export function RoleChoice({ chosen, onChange }: { chosen: readonly string[]; onChange: (roles: string[]) => void }) {
  const toggle = (role: string) => onChange(chosen.includes(role) ? chosen.filter((each) => each !== role) : [...chosen, role]);
  return (
    <fieldset className="role-choice">
      <legend>May do</legend>
      {ROLES.map(({ role, title, may }) => (
        <label key={role}>
          <input type="checkbox" checked={chosen.includes(role)} onChange={() => toggle(role)} />
          <span>
            <b>{title}</b> <span className="muted small">{may}</span>
          </span>
        </label>
      ))}
      <p className="small muted" role="status">
        {rolesHint(chosen)}
      </p>
    </fieldset>
  );
}
