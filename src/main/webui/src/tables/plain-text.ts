const SPELLINGS: readonly [RegExp, string][] = [
  [/[\n\r\u0085\u2028\u2029\t]+/g, " "],
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/[\u2265\u2A7E]/g, ">="],
  [/[\u2264\u2A7D]/g, "<="],
  [/\u2260/g, "!="],
  [/\p{Zs}/gu, " "],
];

/** What people and word processors type, in the one spelling that tables are read in, on one line. */
export function plainText(raw: string): string {
  return SPELLINGS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), raw).trim();
}
