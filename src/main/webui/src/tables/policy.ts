const WORDS: Record<string, string> = {
  FIRST: "read from the top, the first row that matches counts",
  UNIQUE: "exactly one row can match",
  COLLECT: "every row that matches adds to a list",
  "COLLECT SUM": "the points of all rows that match are added up",
  "WEIGHTED SUM": "a weighted sum of all rows that match",
};

/** Hit policies with what they mean. */
export const POLICIES: readonly (readonly [string, string])[] = Object.entries(WORDS).map(([policy, words]) => [policy, `${policy}: ${words}`] as const);

/** What a hit policy means. */
export function policyWords(policy: string): string {
  return WORDS[policy.toUpperCase()] ?? policy;
}
