import { ticked } from "./ticked";

/** What is no longer than this is not torn apart at the end of a line. */
const SHORT = 24;

/** A text of the service, in which what it quotes stands out. */
export function Ticked({ text }: { text: string }) {
  return (
    <>
      {ticked(text).map((part, at) =>
        part.quoted ? (
          <q key={at} className={part.text.length <= SHORT ? "ticked short" : "ticked"}>
            {part.text || "blank"}
          </q>
        ) : (
          <span key={at}>{part.text}</span>
        ),
      )}
    </>
  );
}
