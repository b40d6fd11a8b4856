// What a sheet can be begun as, and what stands on it then.

/** What is asked for before a sheet is made. */
export interface Wanted {
  name: string;
  title: string;
  /** account, product or play. */
  forEach: string;
  /** What it gives: a result, or a list with its fields. */
  result: string;
  /** Headers under When. */
  tests: readonly string[];
}

export interface SheetKind {
  id: string;
  label: string;
  /** When to take it. */
  about: string;
  /** Null for sheets that are not tables. */
  hitPolicy: string | null;
  /** How the name has to begin, or what it has to be. */
  named?: string;
  /** Whether a set of workbooks has one such sheet only. */
  once?: boolean;
  /** What `result` is called in the form; absent where there is none to ask for. */
  gives?: string;
}

export const KINDS: readonly SheetKind[] = [
  { id: "first", label: "Rules: the first row that matches counts", about: "For scores, tiers and gates. Put the special case above the general one.", hitPolicy: "FIRST", gives: "The result that it gives" },
  { id: "unique", label: "Rules: exactly one row can match", about: "The same, and two rows that could match together are an error.", hitPolicy: "UNIQUE", gives: "The result that it gives" },
  { id: "sum", label: "Points: those of all rows that match are added up", about: "For scores that many things add to.", hitPolicy: "COLLECT SUM", gives: "The score that it gives" },
  { id: "list", label: "A list: every row that matches adds to it", about: "For reasons, gates and candidates. Several sheets may add to the same list.", hitPolicy: "COLLECT", gives: "The list that it adds to" },
  { id: "weighted", label: "A weighted sum of other scores", about: "Each row names a score and its weight.", hitPolicy: "WEIGHTED SUM", gives: "The score that it gives" },
  { id: "scenarios", label: "Examples that must come out as written", about: "Scenarios: each row is an account and what has to come of it.", hitPolicy: null, named: "Scenarios" },
  { id: "invariants", label: "Promises that hold for every account", about: "Invariants: what must never happen.", hitPolicy: null, named: "Invariants" },
  { id: "signals", label: "Signals", about: "What is known of accounts and products.", hitPolicy: null, named: "Signals", once: true },
  { id: "results", label: "Results", about: "Names, types and choices of what tables give.", hitPolicy: null, named: "Results", once: true },
  { id: "plays", label: "Plays", about: "What can be done about an account.", hitPolicy: null, named: "Plays", once: true },
  { id: "products", label: "Products", about: "What is sold.", hitPolicy: null, named: "Products", once: true },
  { id: "event types", label: "Event types", about: "What happens at accounts, and how much it weighs.", hitPolicy: null, named: "Event types", once: true },
  { id: "approval", label: "Approval", about: "Who approves a draft, by how much it moves.", hitPolicy: null, named: "Approval", once: true },
  { id: "about", label: "Only text", about: "Notes for readers; nothing is decided by it.", hitPolicy: null, named: "About" },
];

/** Headers of the sheets that are lists of things. */
export const LIST_HEADERS: Record<string, readonly string[]> = {
  signals: ["Name", "Label", "Scope", "Type", "Choices", "Unit", "Source", "Derivation", "Half-life", "Default", "Movable", "Description"],
  results: ["Name", "Label", "Type", "Choices", "Order", "Description"],
  plays: ["Code", "Title", "Motion", "Stage", "Message", "Assets", "Description"],
  products: ["Code", "Title", "Price", "Path order", "Base", "Description"],
  "event types": ["Type", "Label", "Weight", "Description"],
};

/** Headers under Case. */
export const CASE_HEADERS: Record<string, readonly string[]> = {
  scenarios: ["Scenario", "Like", "As of", "Product"],
  invariants: ["Invariant", "For each", "Raising", "Never", "Result"],
};

/** What the sheet Approval measures. */
export const MEASURES = ["Moved accounts", "Moved share of accounts", "Moved ARR", "Moved share of ARR"];

type Rows = string[][];

/** The rows of a new sheet, from the title on. */
export function rowsOf(kind: SheetKind, wanted: Wanted): Rows {
  const title = wanted.title.trim() || wanted.name;
  if (kind.hitPolicy) return tableRows(kind.hitPolicy, title, wanted);
  const tests = [...wanted.tests];
  switch (kind.id) {
    case "scenarios":
      return banded(title, [], { Case: ["Scenario", "Like"], When: tests, Then: [wanted.result].filter(Boolean) });
    case "invariants":
      return banded(title, [], { Case: [...(CASE_HEADERS.invariants ?? [])], When: tests, Never: [wanted.result].filter(Boolean) });
    case "approval":
      return banded(title, [], { When: ["Moved share of accounts", "Moved share of ARR"], Then: ["Approvals", "By"], Note: ["Why"] });
    case "about":
      return [[title]];
    default:
      return [[title], [], [...(LIST_HEADERS[kind.id] ?? [])]];
  }
}

function tableRows(hitPolicy: string, title: string, { forEach, result, tests }: Wanted): Rows {
  const named = hitPolicy === "COLLECT" || hitPolicy === "WEIGHTED SUM";
  const properties = [["Hit policy", hitPolicy]];
  if (forEach && forEach !== "account") properties.push(["For each", forEach]);
  if (named) properties.push(["Result", result]);
  const then = { COLLECT: ["Code", "Text"], "WEIGHTED SUM": ["Score", "Weight"] }[hitPolicy] ?? [result];
  return banded(title, properties, { When: [...tests], Then: then, Note: ["Source"] });
}

/** A band without columns is left out. */
function banded(title: string, properties: Rows, bands: Record<string, string[]>): Rows {
  const filled = Object.entries(bands).filter(([, headers]) => headers.length > 0);
  const over = filled.flatMap(([band, headers]) => headers.map((_, at) => (at === 0 ? band : "")));
  return [[title], ...properties, [], over, filled.flatMap(([, headers]) => headers)];
}

/** What a sheet of a name is: a copy of it is named like one of its kind. */
export function kindOfName(name: string): SheetKind {
  const lower = name.toLowerCase();
  const found = KINDS.find((each) => each.named && (lower === each.named.toLowerCase() || lower.startsWith(`${each.named.toLowerCase()} `)));
  return (found && SEVERAL.includes(found.id) ? found : KINDS[0]) as SheetKind;
}

/** There may be several such sheets: `Scenarios cross-sell`. */
const SEVERAL = ["scenarios", "invariants"];

/** Why a sheet cannot be called so; null when it can. */
export function nameHindrance(name: string, kind: SheetKind, taken: readonly string[]): string | null {
  const text = name.trim();
  if (text === "") return "a sheet needs a name";
  if (text.length > 31 || /[/\\:*?[\]!`|<>"]|^'|'$|^\.+$/.test(text)) return "a name has at most 31 characters, without any of / \\ : * ? [ ] ! | < > and quotes";
  const lower = text.toLowerCase();
  if (taken.some((each) => each.toLowerCase() === lower)) return `the workbook has a sheet \`${text}\` already`;
  const named = kind.named?.toLowerCase();
  const severalOf = SEVERAL.includes(named ?? "");
  if (named && lower !== named && !(severalOf && lower.startsWith(`${named} `))) {
    return severalOf ? `its name is \`${kind.named}\`, or begins with it: \`${kind.named} trials\`` : `its name is \`${kind.named}\``;
  }
  const begins = (word: string) => lower === word || (SEVERAL.includes(word) && lower.startsWith(`${word} `));
  const other = kind.named ? undefined : KINDS.find((each) => each.named && begins(each.named.toLowerCase()));
  return other ? `\`${text}\` is read as ${other.label.toLowerCase()}; choose another name` : null;
}
