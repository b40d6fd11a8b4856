import { ticked } from "./group";
import "./changes.css";

/** A text of the service, in which what it quotes stands out. */
export function Ticked({ text }: { text: string }) {
  return (
    <>
      {ticked(text).map((part, at) => (part.quoted ? <q key={at} className="ticked">{part.text || "blank"}</q> : <span key={at}>{part.text}</span>))}
    </>
  );
}
