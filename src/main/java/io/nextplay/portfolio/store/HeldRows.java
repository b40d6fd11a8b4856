package io.nextplay.portfolio.store;

import io.nextplay.portfolio.Held;
import io.nextplay.portfolio.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Keeps up what holds accounts; writes only what differs. */
@ApplicationScoped
class HeldRows {

  private final StatelessSession session;

  HeldRows(StatelessSession session) {
    this.session = session;
  }

  void put(Collection<Step> steps) {
    Map<HeldRow.Key, HeldRow> gone = stored(steps);
    List<HeldRow> fresh = new ArrayList<>();
    List<HeldRow> other = new ArrayList<>();
    for (Step step : steps) {
      for (Held held : step.held()) {
        HeldRow row = HeldRow.of(step.after(), held);
        HeldRow before = gone.remove(new HeldRow.Key(row.accountId, row.place));
        if (before == null) {
          fresh.add(row);
        } else if (!before.says(row)) {
          other.add(row);
        }
      }
    }
    session.deleteMultiple(List.copyOf(gone.values()));
    session.insertMultiple(fresh);
    session.updateMultiple(other);
  }

  private Map<HeldRow.Key, HeldRow> stored(Collection<Step> steps) {
    List<String> ids =
        steps.stream()
            .filter(step -> step.before() != null)
            .map(step -> step.after().accountId())
            .toList();
    Map<HeldRow.Key, HeldRow> stored = new HashMap<>();
    if (!ids.isEmpty()) {
      session
          .createSelectionQuery("from HeldRow where accountId in :ids", HeldRow.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(row -> stored.put(new HeldRow.Key(row.accountId, row.place), row));
    }
    return stored;
  }
}
