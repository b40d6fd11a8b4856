import { useId } from "react";
import { formatValue, words } from "../ui/format";
import type { Movable } from "./whatif";

interface Props {
  movable: Movable;
  /** Null for unknown. */
  value: unknown;
  onMove: (value: unknown) => void;
}

/** One signal: a slider for numbers, a choice for the rest. */
export function Mover({ movable, value, onMove }: Props) {
  const id = useId();
  const isMoved = value !== movable.now;
  const unit = /\d/.test(movable.unit) ? "" : movable.unit;
  const number = movable.type === "number" || movable.type === "ratio";
  return (
    <div className="mover" data-moved={isMoved}>
      <label htmlFor={id}>{movable.label}</label>
      {number ? (
        <input
          id={id}
          type="range"
          min={movable.from}
          max={movable.to}
          step={movable.step}
          value={typeof value === "number" ? value : movable.from}
          aria-valuetext={`${formatValue(value, movable.type)} ${unit}`}
          onChange={(event) => onMove(event.target.valueAsNumber)}
        />
      ) : (
        <select id={id} className="input" value={value === null ? "" : String(value)} onChange={(event) => onMove(parsed(movable, event.target.value))}>
          <option value="">unknown</option>
          {optionsOf(movable).map((option) => (
            <option key={option} value={option}>
              {movable.type === "flag" ? (option === "true" ? "yes" : "no") : words(option)}
            </option>
          ))}
        </select>
      )}
      <output htmlFor={id} className="number">
        {number && (
          <>
            <span className="strong">{formatValue(value, movable.type)}</span>
            {value !== null && unit && <span className="muted"> {unit}</span>}
            {isMoved && <span className="muted small"> was {formatValue(movable.now, movable.type)}</span>}
          </>
        )}
        {isMoved && (
          <button type="button" className="button tiny plain" aria-label={`${movable.label}: as it is now`} onClick={() => onMove(movable.now)}>
            ↺
          </button>
        )}
      </output>
    </div>
  );
}

function optionsOf(movable: Movable): readonly string[] {
  return movable.type === "flag" ? ["true", "false"] : movable.choices;
}

function parsed(movable: Movable, text: string): unknown {
  if (text === "") return null;
  return movable.type === "flag" ? text === "true" : text;
}
