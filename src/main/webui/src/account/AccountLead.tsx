import { DayOf, Money } from "../ui";
import { words } from "../ui/format";
import { useFacts } from "./queries";

/** The account in one line. */
export function AccountLead({ id }: { id: string }) {
  const facts = useFacts(id).data;
  if (!facts) return <>…</>;
  const said = [facts.segment, facts.region, facts.industry, facts.plan && `${String(facts.plan)} plan`];
  return (
    <>
      <bdi>{said.filter(Boolean).map(String).join(" · ")}</bdi> · ARR <Money value={facts.arr as number | null} />
      {typeof facts.contractType === "string" && <> · {words(facts.contractType).toLowerCase()} contract</>}
      {typeof facts.renewalDate === "string" && (
        <>
          {" "}
          · renews <DayOf day={facts.renewalDate} both />
        </>
      )}
    </>
  );
}
