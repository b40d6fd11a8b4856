package io.nextplay.problem;

import io.nextplay.Problem;

/** Problems that the HTTP layer itself finds, before any of our code is asked. */
final class StatusProblem {

  private StatusProblem() {}

  static Problem of(int status) {
    return switch (status) {
      case 401 -> HttpProblems.problem(status, "not-authenticated", "say who is calling");
      case 403 -> HttpProblems.problem(status, "not-allowed", "this caller may not do that");
      case 404 -> HttpProblems.problem(status, "not-found", "there is nothing at this address");
      case 405 ->
          HttpProblems.problem(
              status, "method-not-allowed", "this address does not take that method");
      case 406 ->
          HttpProblems.problem(
              status, "not-acceptable", "the answer does not come in a type of the Accept header");
      case 413 -> HttpProblems.problem(status, "too-large", "the body is too large");
      case 415 ->
          HttpProblems.problem(
              status,
              "unsupported-media-type",
              "this address does not take a body of that Content-Type");
      default -> HttpProblems.problem(status, "bad-request", "the request cannot be understood");
    };
  }
}
