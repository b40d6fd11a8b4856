package io.nextplay.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.EntryPoint;

/** Which rows match, asked of Drools' own sessions and of the network that is walked instead. */
public final class FiredRows {

  private FiredRows() {}

  /** What Drools compiles of a rule set's rows. */
  public static KieBase base(RuleSet rules) {
    return (KieBase) RuleSet.base(rules.slots(), rules.levels(), rules.playLevels());
  }

  /** The rows that fire in a session, for all subjects of an evaluation and all levels. */
  public static List<String> inSessions(KieBase base, Evaluation evaluation) {
    return all(evaluation, (level, subject) -> fire(base, level, subject));
  }

  /** The rows that walking finds, likewise. */
  public static List<String> byWalking(Evaluation evaluation) {
    return all(evaluation, (level, subject) -> level.network().match(subject));
  }

  /** How many nodes all networks of a rule set have. */
  public static int nodes(RuleSet rules) {
    return levels(rules).stream().mapToInt(level -> level.network().size()).sum();
  }

  private interface Way {

    void match(Level level, Subject subject);
  }

  private static List<Level> levels(RuleSet rules) {
    List<Level> levels = new ArrayList<>(rules.levels());
    levels.addAll(rules.playLevels());
    return levels;
  }

  private static List<String> all(Evaluation evaluation, Way way) {
    List<Subject> subjects = new ArrayList<>(evaluation.products());
    subjects.add(evaluation.account());
    evaluation.candidates().forEach(candidate -> subjects.add(candidate.subject()));
    List<String> rows = new ArrayList<>();
    for (Level level : levels(evaluation.ruleSet())) {
      for (Subject subject : subjects) {
        if (subject.getScope() == level.scope()) {
          rows.addAll(one(evaluation.ruleSet(), level, subject, way));
        }
      }
    }
    return rows;
  }

  private static List<String> one(RuleSet rules, Level level, Subject subject, Way way) {
    int before = subject.hitCount();
    way.match(level, subject);
    subject.sortHits(before);
    List<String> rows = new ArrayList<>();
    for (int i = before; i < subject.hitCount(); i++) {
      rows.add(subject + " " + rules.hit(subject, subject.hitAt(i)));
    }
    subject.keepHits(before);
    return rows;
  }

  private static void fire(KieBase base, Level level, Subject subject) {
    KieSession session = base.newKieSession();
    try {
      EntryPoint entryPoint = session.getEntryPoint(level.entryPoint());
      if (entryPoint != null) { // no table of the level has a row
        entryPoint.insert(subject);
        session.fireAllRules();
      }
    } finally {
      session.dispose();
    }
  }
}
