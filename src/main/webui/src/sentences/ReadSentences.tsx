import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import { Badge, Empty } from "../ui";
import type { Rule, Sentences } from "./types";

/** The rules as they are written. */
export function ReadSentences({ sentences }: { sentences: Sentences }) {
  const [query] = useSearchParams();
  const file = query.get("file");
  const line = Number(query.get("line")) || null;
  if (sentences.rules.length === 0) {
    return <Empty title="No rule is written as a sentence">Begin a draft to write the first one.</Empty>;
  }
  return (
    <div className="stack">
      {sentences.rules.map((rule) => (
        <RuleCard key={`${rule.file} ${rule.line}`} rule={rule} line={!file || rule.file === `${file}.dslr` ? line : null} />
      ))}
    </div>
  );
}

function RuleCard({ rule, line }: { rule: Rule; line: number | null }) {
  const lines = rule.text.split("\n").map((text, at) => ({ text: text.trim(), line: rule.line + at }));
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => marked.current?.scrollIntoView({ block: "center" }), [line]);
  const body = lines.filter(({ text }) => text && !/^(rule\b|end$)/.test(text));
  return (
    <article className="card rule-card">
      <div className="between">
        <h2>{rule.name}</h2>
        <span className="muted small">
          {rule.file.replace(/\.dslr$/, "")}, line {rule.line}
        </span>
      </div>
      <ul>
        {body.map(({ text, line: at }) =>
          text === "when" || text === "then" ? (
            <li key={at} className="rule-word">
              {text === "when" ? "When all of this holds" : "then"}
            </li>
          ) : text.startsWith("#") ? (
            <li key={at} className="muted">
              {text.replace(/^#\s*/, "")}
            </li>
          ) : (
            <li key={at} ref={at === line ? marked : undefined} data-marked={at === line} className="rule-line">
              {text} {at === line && <Badge tone="accent">line {at}</Badge>}
            </li>
          ),
        )}
      </ul>
    </article>
  );
}
