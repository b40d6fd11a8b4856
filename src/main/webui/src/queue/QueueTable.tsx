import { type KeyboardEvent, useRef } from "react";
import { useVocabulary } from "../api/vocabulary";
import type { Answer, QueueEntry } from "../api/types";
import { commandOf } from "./keys";
import { QueueRow } from "./QueueRow";
import { keyOf, useAnswers } from "./useAnswers";

interface Props {
  entries: readonly QueueEntry[];
  /** Still the list of the filters before. */
  stale: boolean;
  more?: () => void;
  loading: boolean;
}

export function QueueTable({ entries, stale, more, loading }: Props) {
  const { answered, answer, undo } = useAnswers();
  const body = useRef<HTMLTableSectionElement>(null);
  const vocabulary = useVocabulary();

  function pressed(event: KeyboardEvent) {
    const command = commandOf(event);
    const row = (event.target as HTMLElement).closest("tr");
    if (!command || !row || !body.current) return;
    event.preventDefault();
    const rows = [...body.current.rows];
    const at = rows.indexOf(row);
    if ("move" in command) rows[at + command.move]?.querySelector("a")?.focus();
    else if (entries[at]) "undo" in command ? takeBack(entries[at], row) : give(entries[at], command.answer, row);
  }

  /** The button that had the focus is gone then, as below. */
  function give(entry: QueueEntry, reaction: Answer, row: HTMLElement | null) {
    row?.querySelector("a")?.focus();
    answer(entry, reaction);
  }

  function takeBack(entry: QueueEntry, row: HTMLElement | null) {
    undo(entry);
    row?.querySelector("a")?.focus();
  }

  return (
    <div className="queue" data-stale={stale}>
      <table className="table queue-table">
        <caption className="unseen">Accounts with their next best action, in the order to work them</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              #
            </th>
            <th scope="col">Account</th>
            <th scope="col" className="number">
              ARR
            </th>
            <th scope="col">Tier, cell</th>
            <th scope="col">What to do, and why</th>
            <th scope="col">Owner, due</th>
            <th scope="col">
              <span className="unseen">Answer</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={pressed}>
          {entries.map((entry, at) => (
            <QueueRow
              key={keyOf(entry)}
              rank={at + 1}
              entry={entry}
              vocabulary={vocabulary}
              answered={answered.get(entry.decisionId)}
              onAnswer={(reaction) => give(entry, reaction, body.current?.rows[at] ?? null)}
              onUndo={() => takeBack(entry, body.current?.rows[at] ?? null)}
            />
          ))}
        </tbody>
      </table>
      <div className="queue-foot">
        {more && (
          <button type="button" className="button" onClick={more} disabled={loading}>
            {loading ? "Loading …" : "Show more"}
          </button>
        )}
        <p className="muted small queue-keys">
          In the list: <kbd>j</kbd> <kbd>k</kbd> move · <kbd>Enter</kbd> open · <kbd>a</kbd> accept · <kbd>l</kbd> later · <kbd>d</kbd> decline · <kbd>u</kbd> undo
        </p>
      </div>
    </div>
  );
}
