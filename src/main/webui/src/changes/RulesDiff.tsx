import { useQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { Badge, Result } from "../ui";
import { ruleDifferences, rulesOf, type WrittenRule } from "./rules";

/** A file of sentences as a release or a draft has it. */
interface Version {
  release?: string;
  draft?: number;
}

interface Props {
  /** `expansion.dslr`. */
  file: string;
  before: Version;
  after: Version;
}

const TONES = { new: "good", gone: "bad", changed: "info" } as const;

/** What differs in a file of sentences, rule by rule and line by line. */
export function RulesDiff({ file, before, after }: Props) {
  const old = useRules(file, before);
  const now = useRules(file, after);
  return (
    <Result query={old} what="the rules before" lines={2}>
      {(was) => (
        <Result query={now} what="the rules" lines={2}>
          {(is) => <Differences before={was} after={is} />}
        </Result>
      )}
    </Result>
  );
}

function Differences({ before, after }: { before: readonly WrittenRule[]; after: readonly WrittenRule[] }) {
  const found = ruleDifferences(before, after);
  if (found.length === 0) return <p className="muted">Only remarks or the order of rules.</p>;
  return (
    <ul className="rules-diff">
      {found.map((rule) => (
        <li key={`${rule.kind} ${rule.name}`}>
          <p>
            <Badge tone={TONES[rule.kind]}>{rule.kind}</Badge> <b>{rule.name}</b>
          </p>
          {rule.lines.map((line, at) => (
            <p key={at} data-kind={line.kind}>
              {line.kind === "gone" ? <del>{line.text}</del> : line.kind === "new" ? <ins>{line.text}</ins> : line.text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The service lists a release's rules one by one; a draft's file comes as it is written. */
function useRules(file: string, { release = "active", draft }: Version) {
  const ofRelease = useQuery({
    queryKey: ["sentences", release],
    enabled: draft === undefined,
    queryFn: () => told(api.GET("/api/v1/releases/{id}/sentences", { params: { path: { id: release } } })),
    select: (found) => found.rules.filter((rule) => rule.file === file).flatMap((rule) => rulesOf(rule.text)),
  });
  const ofDraft = useQuery({
    queryKey: ["draft-rules", draft, file],
    enabled: draft !== undefined,
    // the list of changes is there anew after every edit, and so is this
    staleTime: 0,
    queryFn: () => {
      const path = { id: draft ?? 0, name: file.replace(/\.dslr$/, "") };
      return told(api.GET("/api/v1/drafts/{id}/sentences/{name}.dslr", { params: { path }, parseAs: "text" }));
    },
    select: (text) => rulesOf(String(text)),
  });
  return draft === undefined ? ofRelease : ofDraft;
}
