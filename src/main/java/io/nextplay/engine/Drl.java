package io.nextplay.engine;

import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieContainer;

/**
 * Compiles {@code rules/*.drl} with drools-compiler. Thread-safe: it compiles one set at a time.
 */
final class Drl {

  private Drl() {}

  /** What came of it: packages, or issues that name file and line. */
  record Compiled(Collection<KiePackage> packages, List<Issue> issues) {}

  /** Compiles files by name; nothing is kept in Drools' repository afterwards. */
  static synchronized Compiled compile(Map<String, String> files) {
    if (files.isEmpty()) {
      return new Compiled(List.of(), List.of());
    }
    KieServices services = KieServices.get();
    KieFileSystem system = services.newKieFileSystem();
    ReleaseId id = services.newReleaseId("io.nextplay", "rules", "1");
    system.generateAndWritePomXML(id);
    files.forEach(
        (name, text) -> system.write("src/main/resources/io/nextplay/rules/" + name, text));
    ClassLoader loader = Drl.class.getClassLoader();
    KieBuilder builder = services.newKieBuilder(system, loader).buildAll();
    List<Issue> issues =
        builder.getResults().getMessages(Message.Level.ERROR).stream().map(Drl::issue).toList();
    if (!issues.isEmpty()) {
      return new Compiled(List.of(), issues);
    }
    KieContainer container = services.newKieContainer(id, loader);
    try {
      return new Compiled(container.getKieBase().getKiePackages(), List.of());
    } finally {
      container.dispose();
      services.getRepository().removeKieModule(id);
    }
  }

  private static Issue issue(Message message) {
    String path = message.getPath() == null ? "rules" : message.getPath();
    String file = path.substring(path.lastIndexOf('/') + 1);
    String text = message.getText().replaceAll("\\s+", " ").strip();
    return Issue.error("RuleDoesNotCompile", new CellRef(file, "line", message.getLine(), 0), text);
  }
}
