import createClient from "openapi-fetch";
import { isSecret } from "./curl";
import { problemOf, unreachable } from "./problem";
import { type RecordedCall, record } from "./recorder";
import type { paths } from "./schema";

const callsOfAnswers = new WeakMap<Response, RecordedCall>();
const callsOfData = new WeakMap<object, RecordedCall>();

/** The call that this came with, as `told` gave it. */
export function callOf(data: unknown): RecordedCall | undefined {
  return typeof data === "object" && data !== null ? callsOfData.get(data) : undefined;
}

/** `fetch` that remembers each call for "copy as curl". */
async function recordingFetch(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname + url.search;
  // browsers refuse to send a body that is read twice from a page that is left
  const copy = request.body && !request.keepalive && !isSecret(url.pathname) ? request.clone() : null;
  const contentType = request.headers.get("content-type");
  const call: RecordedCall = { method: request.method, path, contentType, body: null, status: null, milliseconds: null };
  const began = performance.now();
  try {
    // before anything is waited for: a page that is left sends only what it has begun to
    const answer = fetch(request);
    // what it fails with is told below
    answer.catch(() => undefined);
    call.body = copy && (await textOf(copy));
    const response = await answer;
    call.status = response.status;
    callsOfAnswers.set(response, call);
    return response;
  } catch (error) {
    throw request.signal.aborted ? error : unreachable();
  } finally {
    call.milliseconds = Math.round(performance.now() - began);
    if (!isSecret(url.pathname) && !request.signal.aborted) record(call);
  }
}

async function textOf(request: Request): Promise<string | null> {
  const type = request.headers.get("content-type") ?? "";
  return /json|text|csv/.test(type) ? request.text() : null;
}

/** The service, typed by its own OpenAPI document: `api.GET("/api/v1/portfolio")`. */
export const api = createClient<paths>({ fetch: recordingFetch });

/** What `api.GET(…)` and its like resolve to. */
interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The data of a call, or the `Problem` that it was refused with, thrown.
 * Use: `const portfolio = await told(api.GET("/api/v1/portfolio"))`.
 */
export async function told<T>(answer: Promise<Answered<T>>): Promise<Full<NonNullable<T>>> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemOf(response, error);
  const call = callsOfAnswers.get(response);
  if (call && typeof data === "object" && data !== null) callsOfData.set(data, call);
  return data as Full<NonNullable<T>>;
}

/**
 * The document does not say which fields of an answer are always there. The service leaves a field
 * out or sends null where it knows nothing; which these are stands in `types.ts`, beside each type.
 */
export type Full<T> = T extends (infer E)[]
  ? Full<E>[]
  : T extends object
    ? string extends keyof T
      ? T
      : { [K in keyof T]-?: Full<Exclude<T[K], undefined>> }
    : T;
