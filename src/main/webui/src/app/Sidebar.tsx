import { Link, NavLink } from "react-router";
import { AccountSearch } from "./AccountSearch";
import { NAV } from "./nav";
import { Person } from "./Person";
import { ThemeSwitch } from "./ThemeSwitch";

interface Props {
  menu: boolean;
  onMenu: (open: boolean) => void;
  onCurl: () => void;
}

/** Navigation, search and who is here. On a narrow screen all but the search folds into a menu. */
export function Sidebar({ menu, onMenu, onCurl }: Props) {
  return (
    <header className="sidebar" data-open={menu}>
      <div className="brand">
        <Link to="/queue/expansion" className="logo">
          <img src="/favicon.svg" alt="" width="22" height="22" /> nextplay
        </Link>
        <button type="button" className="button menu" aria-expanded={menu} aria-controls="menu" onClick={() => onMenu(!menu)}>
          Menu
        </button>
      </div>
      <AccountSearch />
      <div id="menu" className="folding">
        <nav aria-label="Pages">
          <ul>
            {NAV.filter((page) => page.filled).map((page) => (
              <li key={page.to}>
                <NavLink to={page.to}>{page.label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="tools">
          <button type="button" className="button plain" onClick={onCurl}>
            Copy as curl
          </button>
          <ThemeSwitch />
          <Person />
        </div>
      </div>
    </header>
  );
}
