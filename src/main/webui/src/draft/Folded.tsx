import type { ReactNode } from "react";

interface Props {
  title: string;
  /** How many there are: nothing is shown where there are none. */
  count: number;
  /** Whether it begins unfolded. */
  open?: boolean;
  children: ReactNode;
}

/** A list that is unfolded by who wants to see it. */
export function Folded({ title, count, open, children }: Props) {
  if (count === 0) return null;
  return (
    <details className="folded" open={open}>
      <summary>
        {title} <span className="muted">{count}</span>
      </summary>
      {children}
    </details>
  );
}
