/** What is wrong in a line of a file of sentences. */
export interface LineProblem {
  /** From 1; 0 for the file as a whole. */
  line: number;
  message: string;
  error: boolean;
}

interface Placed {
  message: string;
  severity: string;
  cell?: string | null;
}

/** The findings of a draft that are about lines of this file, in the order of lines. */
export function problemsOf(file: string, issues: readonly Placed[]): readonly LineProblem[] {
  return issues
    .filter((issue) => issue.cell?.split("!")[0] === file)
    .map((issue) => ({ line: Number(issue.cell?.split("!")[2] ?? 0) || 0, message: issue.message, error: issue.severity === "ERROR" }))
    .sort((one, other) => one.line - other.line);
}

/** Where a line begins in a text; the end of it, when there are not so many lines. */
export function lineStart(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) {
    const next = text.indexOf("\n", at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}

/** Line (from 1) and column (from 0) of a position. */
export function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const begin = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: at - begin };
}
