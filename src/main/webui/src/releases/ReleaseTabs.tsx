import { NavLink } from "react-router";

const PARTS = [
  { to: "/releases", label: "History" },
  { to: "/releases/compare", label: "Compare" },
  { to: "/releases/audit", label: "Audit log" },
];

/** The pages about releases. */
export function ReleaseTabs() {
  return (
    <nav className="tabs" aria-label="Releases">
      {PARTS.map((part) => (
        <NavLink key={part.to} to={part.to} end className="tab">
          {part.label}
        </NavLink>
      ))}
    </nav>
  );
}
