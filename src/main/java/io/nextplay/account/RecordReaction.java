package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.account.Reaction.Answer;
import io.nextplay.decision.Decide;
import io.nextplay.decision.DecisionLog;
import io.nextplay.table.Model;
import io.nextplay.table.Nearest;
import io.nextplay.table.Product;
import io.nextplay.table.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps how a customer reacted to a play, and decides anew: caps and cool-downs follow from it. */
@ApplicationScoped
public class RecordReaction {

  private final Accounts accounts;
  private final KeepAccount keep;
  private final Decide decide;
  private final DecisionLog log;
  private final AccountsConfig config;
  private final Transactions transactions;
  private final Clock clock;

  RecordReaction(
      Accounts accounts,
      KeepAccount keep,
      Decide decide,
      DecisionLog log,
      AccountsConfig config,
      Transactions transactions,
      Clock clock) {
    this.accounts = accounts;
    this.keep = keep;
    this.decide = decide;
    this.log = log;
    this.config = config;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A reaction as far as it could be read: what is null was left out, or is wrong and a fault.
   *
   * @param play the play's code
   * @param product the product's code
   * @param answer what the customer said
   * @param time when; null for now
   */
  public record Reported(
      @Nullable String play,
      @Nullable String product,
      @Nullable Answer answer,
      @Nullable Instant time) {}

  /**
   * Records it; the same reaction again changes nothing.
   *
   * @param faults what was wrong with its form
   * @throws Refusal when there is no such account, or with all faults
   */
  public Kept record(String accountId, Reported reported, List<Fault> faults) {
    return transactions.run(
        () -> {
          Account account =
              accounts.lock(accountId).orElseThrow(() -> UnknownAccount.refusal(accountId));
          Instant now = clock.instant();
          Reaction reaction = checked(reported, faults, now);
          EventMerge merge = keep.merge(account, reaction.events(account.id(), now));
          return known(account, merge).orElseGet(() -> keep.keep(account, merge, pointer -> true));
        });
  }

  private Optional<Kept> known(Account account, EventMerge merge) {
    return merge.duplicates() < merge.reported() || account.decisionId() == null
        ? Optional.empty()
        : log.find(account.decisionId()).map(decision -> new Kept(account, decision, List.of()));
  }

  private Reaction checked(Reported reported, List<Fault> form, Instant now) {
    Model model = decide.rules(null).ruleSet().model();
    List<Fault> faults = new ArrayList<>(form);
    known("UnknownPlay", "play", reported.play(), model.plays().keySet(), faults);
    known(
        "UnknownProduct",
        "product",
        reported.product(),
        model.products().stream().map(Product::code).toList(),
        faults);
    product(reported, model, faults);
    eventTypes(reported.answer(), model.eventTypes().keySet(), faults);
    time(reported.time(), now, faults);
    if (!faults.isEmpty() || reported.play() == null || reported.answer() == null) {
      throw new Refusal(
          Kind.INVALID,
          "invalid-reaction",
          faults.size() == 1
              ? faults.get(0).message()
              : faults.size() + " things are wrong with the reaction; see the issues",
          faults);
    }
    return new Reaction(
        reported.play(),
        reported.product(),
        reported.answer(),
        reported.time() == null ? now : reported.time());
  }

  private static void known(
      String code,
      String field,
      @Nullable String written,
      Collection<String> codes,
      List<Fault> faults) {
    if (written != null && !codes.contains(written)) {
      String what = "`%s` is not a %s".formatted(written, field) + Nearest.hint(written, codes);
      faults.add(new Fault(code, what, "/" + field));
    }
  }

  /** A play that only tables for each product propose says nothing without its product. */
  private static void product(Reported reported, Model model, List<Fault> faults) {
    if (reported.product() == null
        && reported.play() != null
        && model.isProposed(reported.play(), Scope.PRODUCT)
        && !model.isProposed(reported.play(), Scope.ACCOUNT)) {
      faults.add(
          new Fault(
              "MissingProduct",
              "`%s` is about a product; name it in `product`".formatted(reported.play()),
              "/product"));
    }
  }

  private static void eventTypes(
      @Nullable Answer answer, Collection<String> known, List<Fault> faults) {
    if (answer != null) {
      for (String type : List.of(answer.eventType(), Reaction.TOUCH)) {
        if (!known.contains(type)) {
          faults.add(
              new Fault(
                  "UnknownEventType",
                  "the active release has no event type `%s` to keep it as; add it to the sheet"
                          .formatted(type)
                      + " Event types",
                  "/reaction"));
        }
      }
    }
  }

  private void time(@Nullable Instant time, Instant now, List<Fault> faults) {
    if (time != null && time.isAfter(now.plus(config.eventTolerance()))) {
      faults.add(
          new Fault("InTheFuture", "`time` has not come yet; it is %s".formatted(now), "/time"));
    }
    if (time != null && time.isBefore(now.minus(config.keepEvents()))) {
      faults.add(
          new Fault(
              "TooOld",
              "`time` is more than %d days ago; what happened then no longer counts"
                  .formatted(config.keepEvents().toDays()),
              "/time"));
    }
  }
}
