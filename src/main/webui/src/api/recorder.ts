/** One call of the service that the page on screen made. */
export interface RecordedCall {
  method: string;
  /** With its query, from the root: `/api/v1/portfolio`. */
  path: string;
  contentType: string | null;
  body: string | null;
  status: number | null;
  milliseconds: number | null;
}

type Listener = () => void;

const MOST_CALLS = 50;
let calls: readonly RecordedCall[] = [];
const listeners = new Set<Listener>();

function tell(next: readonly RecordedCall[]): void {
  calls = next;
  listeners.forEach((listener) => listener());
}

/** Remembers a call, newest first. The same call again takes the place of the earlier one. */
export function record(call: RecordedCall): void {
  const others = calls.filter((other) => !sameCall(other, call));
  tell([call, ...others].slice(0, MOST_CALLS));
}

function sameCall(one: RecordedCall, other: RecordedCall): boolean {
  return one.method === other.method && one.path === other.path && one.body === other.body;
}

/** Another page is on screen: what the page before called is not shown with it. */
export function forgetCalls(): void {
  tell([]);
}

export function recordedCalls(): readonly RecordedCall[] {
  return calls;
}

/** For React's `useSyncExternalStore`. */
export function onCalls(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
