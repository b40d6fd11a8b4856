package io.nextplay.engine;

import io.nextplay.table.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A play that some rows propose, as {@code rules/} see it: guardrails remove it, arbitration gives
 * it a priority. Lives for one decision; not thread-safe.
 */
public final class Candidate {

  private final Subject subject;
  private final List<Hit> proposedBy = new ArrayList<>();
  private final List<Guardrail> removedBy = new ArrayList<>();
  private double priority;

  Candidate(Subject subject) {
    this.subject = subject;
  }

  /** The subject that the tables for each play were asked about. */
  public Subject subject() {
    return subject;
  }

  /** The play's code. */
  public String getPlay() {
    return subject.getCode();
  }

  /** The product that the play is for; null when it is for none. */
  public @Nullable String getProduct() {
    return subject.getProductCode();
  }

  /** UPSELL, CROSS_SELL, SEATS, RETENTION or NURTURE. */
  public @Nullable String getMotion() {
    return subject.text("playMotion");
  }

  /** The channel that routing chose; null when no route matches. */
  public @Nullable String getChannel() {
    return subject.text("routing.channel");
  }

  /** A numeric signal or result as the play sees it; NaN when missing. */
  public double number(String name) {
    return subject.number(name);
  }

  /** The rows that proposed it. */
  public List<Hit> proposedBy() {
    return List.copyOf(proposedBy);
  }

  /** The guardrails that removed it; empty while it stands. */
  public List<Guardrail> removedBy() {
    return List.copyOf(removedBy);
  }

  /** Whether a guardrail removed it. */
  public boolean isRemoved() {
    return !removedBy.isEmpty();
  }

  /** What arbitration ranks by; 0 until it has. */
  public double getPriority() {
    return priority;
  }

  /** Sets what arbitration ranks by; a missing number counts as 0. */
  public void setPriority(double newPriority) {
    this.priority = Double.isNaN(newPriority) ? 0 : Rounding.sixDecimals(newPriority);
  }

  /** Takes the candidate away. */
  public void remove(Guardrail guardrail) {
    removedBy.add(guardrail);
  }

  /**
   * Whether a guardrail speaks of this candidate at all: one from a table for each product only of
   * that product's plays, one from a table for each play only of that play.
   */
  public boolean isIn(Guardrail guardrail) {
    Subject source = guardrail.subject();
    return source.getScope() == Scope.ACCOUNT
        || source == subject
        || (source.getScope() == Scope.PRODUCT && source == subject.at(Scope.PRODUCT));
  }

  void addProposal(Hit hit) {
    proposedBy.add(hit);
  }

  void orderRemovals() {
    removedBy.sort(
        java.util.Comparator.<Guardrail>comparingInt(g -> g.hit().tableIndex())
            .thenComparingInt(g -> g.hit().row().number()));
  }

  @Override
  public String toString() {
    return subject.toString();
  }
}
