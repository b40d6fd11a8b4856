package io.nextplay.access;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import java.util.List;

/** Refuses a request with all that is wrong with it. */
final class Wrong {

  private Wrong() {}

  static void check(String code, List<Fault> faults) {
    if (!faults.isEmpty()) {
      String detail =
          faults.size() == 1
              ? faults.get(0).message()
              : faults.size() + " things are wrong with the request; see the issues";
      throw new Refusal(Kind.INVALID, code, detail, faults);
    }
  }
}
