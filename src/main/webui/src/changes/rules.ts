/** A rule of a file of sentences: its name and its lines between `rule` and `end`. */
export interface WrittenRule {
  name: string;
  lines: readonly string[];
}

/** The rules of a text, in their order; remarks and what is no rule are left out. */
export function rulesOf(text: string): readonly WrittenRule[] {
  const rules: { name: string; lines: string[] }[] = [];
  let open: { name: string; lines: string[] } | null = null;
  for (const line of text.split("\n").map((each) => each.trim())) {
    const head = /^rule\s+["“”](.*)["“”]$/i.exec(line);
    if (head) {
      open = { name: head[1] ?? "", lines: [] };
      rules.push(open);
    } else if (/^end$/i.test(line)) open = null;
    else if (open && line && !/^(#|\/\/)/.test(line)) open.lines.push(line);
  }
  return rules;
}

export interface RuleDifference {
  name: string;
  kind: "new" | "gone" | "changed";
  lines: readonly { text: string; kind: "same" | "new" | "gone" }[];
}

/** What differs rule by rule; rules that only changed places do not. */
export function ruleDifferences(before: readonly WrittenRule[], after: readonly WrittenRule[]): readonly RuleDifference[] {
  const gone = before.filter((rule) => !after.some((other) => other.name === rule.name)).map((rule) => whole(rule, "gone"));
  const rest = after.flatMap((rule) => {
    const old = before.find((other) => other.name === rule.name);
    if (!old) return [whole(rule, "new")];
    const lines = lineDifferences(old.lines, rule.lines);
    return lines.some((line) => line.kind !== "same") ? [{ name: rule.name, kind: "changed" as const, lines }] : [];
  });
  return [...rest, ...gone];
}

function whole(rule: WrittenRule, kind: "new" | "gone"): RuleDifference {
  return { name: rule.name, kind, lines: rule.lines.map((text) => ({ text, kind })) };
}

/** As a text diff: the longest common lines stay. Rules are short, so plain dynamic programming does. */
function lineDifferences(before: readonly string[], after: readonly string[]): RuleDifference["lines"] {
  const common = longestCommon(before, after);
  const lines: { text: string; kind: "same" | "new" | "gone" }[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      lines.push({ text: old, kind: "same" });
      i++;
      j++;
    } else if (old !== undefined && (now === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push({ text: old, kind: "gone" });
      i++;
    } else if (now !== undefined) {
      lines.push({ text: now, kind: "new" });
      j++;
    }
  }
  return lines;
}

/** How many lines are common from `i` and `j` on. */
function longestCommon(before: readonly string[], after: readonly string[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = before[i] === after[j] ? at(common, i + 1, j + 1) + 1 : Math.max(at(common, i + 1, j), at(common, i, j + 1));
    }
  }
  return common;
}

const at = (table: number[][], i: number, j: number) => table[i]?.[j] ?? 0;
