import { ROLES, rolesHint, WORK } from "./roles";

interface Props {
  chosen: readonly string[];
  onChange: (roles: string[]) => void;
  /** Of somebody, not of a system: what people usually do is offered. */
  person?: boolean;
}

/** Which roles, each with what it allows. */
export function RoleChoice({ chosen, onChange, person = false }: Props) {
  const has = (roles: readonly string[]) => roles.length === chosen.length && roles.every((role) => chosen.includes(role));
  const toggle = (role: string) => onChange(chosen.includes(role) ? chosen.filter((each) => each !== role) : [...chosen, role]);
  return (
    <fieldset className="role-choice">
      <legend>May do</legend>
      {person && (
        <div className="row" role="group" aria-label="What people usually do">
          {WORK.map(({ title, roles }) => (
            <button key={title} type="button" className="button tiny" aria-pressed={has(roles)} onClick={() => onChange([...roles])}>
              {title}
            </button>
          ))}
        </div>
      )}
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
