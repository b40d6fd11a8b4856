import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { type Completion, complete, type Vocabulary } from "./complete";
import { Completions } from "./Completions";
import { Gutter } from "./Gutter";
import { type LineProblem, lineStart, placeIn } from "./problems";

export interface EditorHandle {
  goTo: (line: number) => void;
}

interface Props {
  text: string;
  onText: (text: string) => void;
  problems: readonly LineProblem[];
  vocabulary: Vocabulary;
  onSave: () => void;
  /** Where the caret stands at first. */
  line: number | null;
  ref?: Ref<EditorHandle>;
}

interface Offer {
  completions: readonly Completion[];
  /** -1 until one is chosen: Enter is the end of a line for who only typed. */
  chosen: number;
  line: number;
  column: number;
}

/** A plain text area with numbers of lines, problems at their lines, and completion as one types. */
export function Editor({ text, onText, problems, vocabulary, onSave, line, ref }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const [offer, setOffer] = useState<Offer | null>(null);
  useImperativeHandle(ref, () => ({ goTo: (to) => goTo(area.current, to) }), []);
  useEffect(() => {
    if (line) goTo(area.current, line);
  }, [line]);

  function look(chosen = -1) {
    const element = area.current;
    if (!element || element.selectionStart !== element.selectionEnd) return setOffer(null);
    const caret = element.selectionStart;
    const completions = complete(element.value, caret, vocabulary);
    const first = completions[0];
    setOffer(first ? { completions, chosen, ...placeIn(element.value, first.from) } : null);
  }

  function take(completion: Completion) {
    const element = area.current;
    if (!element) return;
    element.focus();
    element.setSelectionRange(completion.from, element.selectionEnd);
    // the browser's own way of typing, which undo knows
    if (!document.execCommand("insertText", false, completion.insert)) {
      element.setRangeText(completion.insert, completion.from, element.selectionEnd, "end");
      onText(element.value);
    }
    const name = completion.insert.indexOf("Name of the rule");
    if (name >= 0) {
      element.setSelectionRange(completion.from + name, completion.from + name + "Name of the rule".length);
      setOffer(null);
    } else look();
  }

  function pressed(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === "s" && (event.ctrlKey || event.metaKey)) return act(event, onSave);
    if (event.key === " " && event.ctrlKey) return act(event, () => look(0));
    if (!offer) return undefined;
    const { completions, chosen } = offer;
    const to = (next: number) => setOffer({ ...offer, chosen: (next + completions.length) % completions.length });
    if (event.key === "ArrowDown") return act(event, () => to(chosen + 1));
    if (event.key === "ArrowUp") return act(event, () => to(Math.max(chosen, 0) - 1));
    if (event.key === "Escape") return act(event, () => setOffer(null));
    const pick = completions[event.key === "Tab" ? Math.max(chosen, 0) : chosen];
    if ((event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) && pick) return act(event, () => take(pick));
    if (["ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"].includes(event.key)) setOffer(null);
    return undefined;
  }

  const lines = text.split("\n").length;
  const option = offer && offer.chosen >= 0 ? `${list}-${offer.chosen}` : undefined;
  return (
    <div className="editor">
      <Gutter lines={lines} problems={problems} />
      <div className="editor-field">
        <textarea
          ref={area}
          className="editor-text"
          aria-label="Rules, one sentence a line"
          aria-autocomplete="list"
          aria-controls={offer ? list : undefined}
          aria-activedescendant={option}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
          rows={Math.max(12, lines + 2)}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            look();
          }}
          onKeyDown={pressed}
          onBlur={() => setOffer(null)}
          onClick={() => setOffer(null)}
        />
        {offer && <Completions id={list} offer={offer} scrolled={area.current?.scrollLeft ?? 0} onTake={take} />}
      </div>
      <p className="muted small editor-keys">
        <kbd>Ctrl</kbd> <kbd>Space</kbd> what can be written here · <kbd>Tab</kbd> takes the first, <kbd>↓</kbd> <kbd>Enter</kbd> another · <kbd>Esc</kbd> closes the list · <kbd>Ctrl</kbd> <kbd>S</kbd> saves
      </p>
    </div>
  );
}

function act(event: KeyboardEvent, then: () => void) {
  event.preventDefault();
  then();
}

function goTo(area: HTMLTextAreaElement | null, line: number) {
  if (!area) return;
  const at = lineStart(area.value, line);
  const end = area.value.indexOf("\n", at);
  area.focus();
  area.setSelectionRange(at, end < 0 ? area.value.length : end);
}
