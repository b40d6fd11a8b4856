package io.nextplay.engine;

import io.nextplay.table.WellKnown;
import java.util.Collection;
import java.util.List;
import org.drools.base.rule.EntryPointId;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/**
 * The rules of {@code rules/*.drl}, in a Drools base of their own, so that a session has none of
 * the rows' nodes: they see accounts, products, candidates and guardrails, remove and rank.
 * Thread-safe.
 */
final class Arbitration {

  private final KieBase base;
  private final boolean seesSubjects;

  Arbitration(Collection<KiePackage> packages) {
    InternalRuleBase rules = KieBaseBuilder.createKieBaseFromModel(new ModelImpl());
    rules.addPackages(packages);
    this.base = (KieBase) rules;
    this.seesSubjects =
        rules.getRete().getObjectTypeNodes(EntryPointId.DEFAULT).keySet().stream()
            .anyMatch(type -> type.isAssignableFrom(Subject.class));
  }

  /** Fires them about the candidates of one account. */
  void arbitrate(
      RuleSet rules, Subject account, List<Subject> products, List<Candidate> candidates) {
    KieSession session = base.newKieSession();
    try {
      insert(session, rules, account, seesSubjects);
      for (Subject product : products) {
        insert(session, rules, product, seesSubjects);
      }
      for (Candidate candidate : candidates) {
        insert(session, rules, candidate.subject(), false);
        session.insert(candidate);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  /** Inserting costs as much as a rule that fires: what no rule asks for is left out. */
  private static void insert(KieSession session, RuleSet rules, Subject subject, boolean itself) {
    if (itself) {
      session.insert(subject);
    }
    for (Hit hit : rules.hits(subject, WellKnown.GUARDRAILS)) {
      session.insert(Guardrail.of(subject, hit));
    }
  }
}
