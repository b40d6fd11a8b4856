package io.nextplay.decision.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request, so that all is reported at once. Not thread-safe. */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /** Adds a fault. */
  public void add(String code, String pointer, String message) {
    found.add(new Fault(code, message, pointer));
  }

  /** Adds faults. */
  public void addAll(List<Fault> faults) {
    found.addAll(faults);
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All faults, in the order they were found. */
  public List<Fault> all() {
    return List.copyOf(found);
  }

  /**
   * Refuses the request when something is wrong with it.
   *
   * @throws Refusal with all faults
   */
  public void refuse(String detail) {
    if (!found.isEmpty()) {
      throw new Refusal(
          Kind.INVALID,
          "invalid-request",
          found.size() == 1 ? found.get(0).message() : detail,
          found);
    }
  }

  Refusal refusal() {
    String detail =
        found.size() == 1
            ? found.get(0).message()
            : found.size() + " things are wrong with the request; see the issues";
    return new Refusal(Kind.INVALID, "invalid-facts", detail, found);
  }
}
