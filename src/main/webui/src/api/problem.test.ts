import { expect, it } from "vitest";
import { asProblem, Problem, problemOf, unreachable } from "./problem";

const refused = (status: number, headers: HeadersInit = {}) => new Response(null, { status, headers });

it("reads a problem document with all its issues", () => {
  const issues = [{ code: "UnknownFilter", message: "`XX` is no owner", pointer: "/owner" }];
  const body = { type: "/problems/unknown-filter", title: "Unknown filter", status: 422, detail: "`XX` is no owner", issues };
  const problem = problemOf(refused(422), body);
  expect(problem).toMatchObject({ type: "/problems/unknown-filter", status: 422, detail: "`XX` is no owner", issues });
  expect(problem.needsLogin).toBe(false);
});

it("says something also where the answer is no problem document", () => {
  expect(problemOf(refused(502), "<html>").title).toBe("The service answered 502");
  expect(problemOf(refused(500), undefined).issues).toEqual([]);
});

it("knows when to wait and when to log in", () => {
  expect(problemOf(refused(429, { "retry-after": "7" }), {}).retryAfter).toBe(7);
  expect(problemOf(refused(429), {}).retryAfter).toBeNull();
  expect(problemOf(refused(401), {}).needsLogin).toBe(true);
  expect(problemOf(refused(403), {}).needsLogin).toBe(true);
});

it("makes a problem of any error, and leaves problems as they are", () => {
  const problem = unreachable();
  expect(asProblem(problem)).toBe(problem);
  expect(asProblem(new TypeError("x is undefined"))).toMatchObject({ status: 0, detail: "x is undefined" });
  expect(asProblem("odd")).toBeInstanceOf(Problem);
});
