import { useVocabulary } from "../api/vocabulary";
import { valueWords } from "./findings";

/** Signals of an account with their values, as the workbooks call them. */
export function Signals({ signals }: { signals: Readonly<Record<string, unknown>> }) {
  const { label } = useVocabulary();
  return (
    <span className="signals">
      {Object.entries(signals).map(([name, value]) => (
        <span key={name} className="signal">
          {label(name)} <b>{valueWords(value)}</b>
        </span>
      ))}
    </span>
  );
}
