import { type FormEvent, useId, useState } from "react";
import { Dialog, DialogFoot } from "../ui";
import { focusWrong } from "../ui/focus-wrong";
import { bandHindrance, bandsOf, headerHindrance, offersFor, type SheetAbout } from "./column-offers";
import { placeOfNew } from "./grid-columns";
import { LabelInput } from "./LabelInput";
import { matchesOf } from "./label-matches";
import { lettersOf } from "./letters";
import type { Term } from "./literals";
import { nearest } from "./nearest";
import { plainText } from "./plain-text";
import { Said } from "./Said";
import type { Fact, Terms } from "./terms";

interface Props {
  sheet: SheetAbout;
  /** Of the active cell, from 0. */
  active: number;
  /** Whether the active column gets another header; else a new one comes beside it. */
  rename: boolean;
  facts: readonly Fact[];
  signals: ReadonlySet<string>;
  terms: Terms;
  onDone: (band: string, header: string) => void;
  onClose: () => void;
}

/** Asks what a new column is about, or for another header. */
export function ColumnDialog({ sheet, active, rename, facts, signals, terms, onDone, onClose }: Props) {
  const here = sheet.heads[active];
  const bands = bandsOf(sheet);
  const [chosen, setBand] = useState(() => bands.find((each) => each.band === here?.band && !bandHindrance(sheet, each.band))?.band ?? bands[0]?.band ?? "");
  const band = rename ? (here?.band ?? "") : chosen;
  const [text, setText] = useState(rename ? (here?.header ?? "") : "");
  const [asked, setAsked] = useState(false);
  const id = useId();
  const offers = offersFor(sheet, band, facts, signals);
  const header = plainText(text);
  const hindrance = (rename ? null : bandHindrance(sheet, band)) ?? headerHindrance(sheet, band, header, rename ? (here ?? null) : null);
  const at = placeOfNew(sheet.heads, active, band);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (hindrance) focusWrong(event.currentTarget);
    else onDone(band, header);
  }
  return (
    <Dialog title={rename ? `Rename the column ${lettersOf(active + 1)}` : "Add a column"} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        {!rename && bands.length > 0 && (
          <label className="field">
            <span>Under</span>
            <select className="input" value={band} onChange={(event) => setBand(event.target.value)}>
              {bands.map((each) => (
                <option key={each.band} value={each.band}>
                  {each.label}
                </option>
              ))}
            </select>
          </label>
        )}
        <LabelInput
          label={offers.length > 0 ? "What it is about" : "Header"}
          value={text}
          labels={offers}
          wrong={asked && hindrance !== null}
          describedBy={`${id}-said`}
          first
          onText={setText}
        />
        <p className={asked && hindrance ? "small wrong" : "small muted"} id={`${id}-said`} role="status">
          <Said text={asked && hindrance ? hindrance : saidOf(header, offers, terms.ofLabel(header))} />
        </p>
        {!rename && <p className="small muted">{placeWords(sheet, at)} Its cells are blank at first. It is part of the draft when you save, and can be undone.</p>}
        {rename && <p className="small muted">A header says what the column is about: with another one, its cells are read as something else.</p>}
        <DialogFoot label={rename ? "Rename" : "Add"} onClose={onClose} />
      </form>
    </Dialog>
  );
}

const KINDS: Record<Term["type"], string> = { number: "a number", ratio: "a percentage", flag: "yes or no", choice: "one of", text: "a text", date: "a date", set: "a set of", list: "a list" };

/** What the header means, as far as that is known. */
function saidOf(header: string, offers: readonly string[], term: Term | null): string {
  if (header === "" || offers.length === 0) return "";
  if (term) return `\`${term.label}\` is ${KINDS[term.type]}${term.choices.length > 0 ? ` ${term.choices.slice(0, 6).join(", ")}${term.choices.length > 6 ? " …" : ""}` : ""}.`;
  if (offers.some((label) => label.toLowerCase() === header.toLowerCase())) return "";
  if (matchesOf(header, offers).length > 0) return "";
  const meant = nearest(header, offers);
  return `\`${header}\` is not known yet${meant ? `; did you mean \`${meant}\`?` : ". That is right if this draft adds it."}`;
}

function placeWords({ heads }: SheetAbout, at: number): string {
  const before = heads[at - 1];
  return before ? `It comes as column ${lettersOf(at + 1)}, right of ${before.header || lettersOf(at)}.` : "It comes as the first column.";
}
