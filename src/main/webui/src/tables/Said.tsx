/** A message of the service or of the grammar: what stands between backticks is what somebody wrote. */
export function Said({ text }: { text: string }) {
  return (
    <>
      {text.split("`").map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}
    </>
  );
}
