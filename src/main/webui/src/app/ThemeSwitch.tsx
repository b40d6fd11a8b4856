import { useState } from "react";
import { chooseTheme, chosenTheme, type Theme } from "./theme";

const NAMES: Record<Theme, string> = { system: "Automatic", light: "Light", dark: "Dark" };

export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  function choose(next: Theme) {
    chooseTheme(next);
    setTheme(next);
  }
  return (
    <label className="theme-switch">
      <span>Theme</span>
      <select value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {(Object.keys(NAMES) as Theme[]).map((name) => (
          <option key={name} value={name}>
            {NAMES[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
