import type { ReactNode } from "react";

export type Tone = "plain" | "good" | "warn" | "bad" | "info" | "accent";

/** A short state. The tone only supports what the words say already. */
export function Badge({ tone = "plain", children, title }: { tone?: Tone; children: ReactNode; title?: string }) {
  return (
    <span className={`badge ${tone}`} title={title}>
      {children}
    </span>
  );
}
