import type { components } from "./schema";

export type Issue = components["schemas"]["Item"];

/** What the service refused, and why (RFC 9457), or that it could not be reached. */
export class Problem extends Error {
  constructor(
    /** Stable, such as `/problems/not-allowed`; `/problems/unreachable` when nothing answered. */
    readonly type: string,
    readonly title: string,
    /** 0 when nothing answered. */
    readonly status: number,
    readonly detail: string | null,
    readonly issues: readonly Issue[],
    /** Seconds to wait before trying again, where the service said so. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail ? `${title}: ${detail}` : title);
    this.name = "Problem";
  }

  /** Whether a log-in (another one, if there is one) would help. */
  get needsLogin(): boolean {
    return this.status === 401 || this.status === 403;
  }
}

/** What the body of a refused answer says; also where it is no problem document. */
export function problemOf(response: Response, body: unknown): Problem {
  const said = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const retry = Number(response.headers.get("retry-after"));
  return new Problem(
    typeof said.type === "string" ? said.type : "about:blank",
    typeof said.title === "string" ? said.title : `The service answered ${response.status}`,
    response.status,
    typeof said.detail === "string" ? said.detail : null,
    Array.isArray(said.issues) ? (said.issues as Issue[]) : [],
    retry > 0 ? retry : null,
  );
}

export function unreachable(): Problem {
  return new Problem(
    "/problems/unreachable",
    "The service does not answer",
    0,
    "check that it runs and that this computer can reach it, then try again",
    [],
  );
}

/** Any error as a problem, so that there is one way to show them. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new Problem("about:blank", "Something on this page failed", 0, detail, []);
}
