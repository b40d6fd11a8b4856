const WORDS: Record<string, string> = {
  FIRST: "read from the top, the first row that matches counts",
  UNIQUE: "exactly one row can match",
  COLLECT: "every row that matches adds to a list",
  "COLLECT SUM": "the points of all rows that match are added up",
  "WEIGHTED SUM": "a weighted sum of all rows that match",
};

/** Hit policies, in few words. */
export const POLICIES: readonly (readonly [string, string])[] = [
  ["FIRST", "FIRST: the first row that matches"],
  ["UNIQUE", "UNIQUE: exactly one row can match"],
  ["COLLECT", "COLLECT: all that match, as a list"],
  ["COLLECT SUM", "COLLECT SUM: all that match, added up"],
  ["WEIGHTED SUM", "WEIGHTED SUM: a weighted sum"],
];

/** What a hit policy means. */
export function policyWords(policy: string): string {
  return WORDS[policy.toUpperCase()] ?? policy;
}
