import type { components } from "../api/schema";
import { placeOf } from "../ui/places";

type Schemas = components["schemas"];
type Issue = Schemas["IssueResponse"];
interface Tried {
  scenarios?: Schemas["ScenariosResponse"];
  invariants?: Schemas["InvariantsResponse"];
}

/** Scenarios of a sheet that do not come out as they should, and promises of it that do not hold, as findings at their cells. */
export function failedAt({ scenarios, invariants }: Tried, at: { workbook: string; sheet: string }): Issue[] {
  const cells = (scenarios?.results ?? []).flatMap((each) =>
    (each.failures ?? []).map(({ expected, actual, cell }) => found(`the scenario expects ${quoted(expected)}, and it is ${quoted(actual)}`, cell)),
  );
  const rows = (invariants?.results ?? []).flatMap((each) => (each.violation ? [found(`does not hold: ${each.violation.text}`, each.row)] : []));
  return [...cells, ...rows].filter(({ cell }) => {
    const place = placeOf(cell ?? "");
    return place?.workbook === at.workbook && place.sheet === at.sheet;
  });
}

const found = (message: string, cell: string | undefined): Issue => ({ severity: "ERROR", message, cell });
const quoted = (text: string | undefined) => (text ? `\`${text}\`` : "blank");
