package io.nextplay.release.impact;

import io.nextplay.decision.DecisionChange;
import io.nextplay.table.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would do to the stored book. Immutable.
 *
 * @param asOf the clock of all decisions
 * @param accounts how many were decided
 * @param arr what they pay a year; unknown counts as 0
 * @param moved how many of them would be decided otherwise
 * @param movedArr what those pay a year; unknown counts as 0
 * @param movements what would move where, the largest first
 * @param steps what was changed, and what it moves, in the order of the places
 * @param owners who would have how many next best actions, by name
 * @param top the moved accounts that pay most
 * @param rows how often each row of the draft counted, by {@code workbook!sheet!row}
 * @param neverHit the rows of the draft that no account hits
 */
public record Impact(
    Instant asOf,
    long accounts,
    double arr,
    long moved,
    double movedArr,
    List<Movement> movements,
    List<StepEffect> steps,
    Map<String, Load> owners,
    List<MovedAccount> top,
    Map<String, Sum> rows,
    List<Issue> neverHit) {

  /**
   * Accounts that would move the same way.
   *
   * @param what the part of the decision
   * @param product the product that it is about; null for the account
   * @param from what it is; null when not known
   * @param to what it would be; null when not known
   * @param accounts how many
   * @param arr what they pay a year
   * @param causes which changes move how many of them; one account may have several
   */
  public record Movement(
      DecisionChange.What what,
      @Nullable String product,
      @Nullable String from,
      @Nullable String to,
      long accounts,
      double arr,
      List<Cause> causes) {}

  /**
   * What moves accounts.
   *
   * @param steps the changed rows, as numbers of {@link Impact#steps}, from 0; several when they do
   *     it only together
   * @param accounts how many
   * @param arr what they pay a year
   */
  public record Cause(List<Integer> steps, long accounts, double arr) {}

  /**
   * A change, and what it moves by itself or together with others.
   *
   * @param place where to look
   * @param text the change in words
   * @param accounts how many accounts it moves
   * @param arr what they pay a year
   */
  public record StepEffect(String place, String text, long accounts, double arr) {}

  /**
   * How many next best actions somebody has.
   *
   * @param before now
   * @param after with the draft
   */
  public record Load(long before, long after) {}

  /**
   * Accounts and what they pay a year.
   *
   * @param accounts how many
   * @param arr what they pay a year; unknown counts as 0
   */
  public record Sum(long accounts, double arr) {

    Sum plus(double more) {
      return new Sum(accounts + 1, arr + more);
    }

    Sum plus(Sum other) {
      return new Sum(accounts + other.accounts, arr + other.arr);
    }
  }

  /**
   * An account that would be decided otherwise.
   *
   * @param id the account
   * @param arr what it pays a year; null when unknown
   * @param changes what would differ
   * @param steps the changes that move it, as numbers of {@link Impact#steps}
   */
  public record MovedAccount(
      String id, @Nullable Double arr, List<DecisionChange> changes, List<Integer> steps) {}
}
