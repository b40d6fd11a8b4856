package io.nextplay.account.demo;

import java.util.Map;

/** All signals of an account that are not derived: what its owner's systems would send. */
final class AccountSignals {

  private AccountSignals() {}

  /** The signals by name, in the dictionary's order of subjects. */
  static Map<String, Object> of(Customer customer, Tickets tickets, Draw draw) {
    Signals signals = new Signals();
    new BillingSignals(customer, draw.split()).writeTo(signals);
    new UsageSignals(customer, draw.split()).writeTo(signals);
    new SuccessSignals(customer, tickets, draw.split()).writeTo(signals);
    new RelationSignals(customer, tickets, draw.split()).writeTo(signals);
    return signals.asMap();
  }
}
