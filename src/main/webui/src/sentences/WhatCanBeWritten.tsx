import type { Form, Sentences } from "./types";

/** All sentences with their places, to look up. */
export function WhatCanBeWritten({ sentences }: { sentences: Sentences }) {
  const of = (kind: Form["kind"]) => sentences.sentences.filter((form) => form.kind === kind);
  return (
    <section className="card">
      <details className="folded">
        <summary>What can be written</summary>
        <div className="what-can">
          <Part title="Below when" forms={of("CONDITION")} />
          <Part title="Below then" forms={of("ACTION")} />
        </div>
        <p className="muted small">All lines below when must hold; for “or” write a second rule. A missing value matches nothing but “is missing”.</p>
      </details>
    </section>
  );
}

function Part({ title, forms }: { title: string; forms: readonly Form[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {forms.map((form) => (
          <li key={form.text}>
            {form.text.split(/(\{\w+\})/).map((part, at) => (part.startsWith("{") ? <em key={at}>{part.slice(1, -1).replace(/\d$/, "")}</em> : part))}
          </li>
        ))}
      </ul>
    </div>
  );
}
