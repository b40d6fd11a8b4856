package io.nextplay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rooms of the house: which package may use which. A package that is not on the list fails. */
class RoomsTest {

  private static final String ROOT = "io.nextplay";

  /** From the ground up: a room uses only those before it. */
  private static final List<String> ROOMS =
      List.of(
          "table",
          "engine",
          "decision",
          "release",
          "portfolio",
          "account",
          "problem",
          "openapi",
          "access",
          "console");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void everyPackageHasARoomAtMostTwoDeep() {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      String rest = rest(each);
      if (!rest.isEmpty()
          && (!ROOMS.contains(room(each)) || rest.chars().filter(c -> c == '.').count() > 1)) {
        strangers.add(each.getPackageName());
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void roomsUseOnlyThoseBelowThem() {
    Set<String> upward = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      from.getDirectDependenciesFromSelf().stream()
          .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(ROOT))
          .filter(dependency -> level(dependency.getTargetClass()) > level(from))
          .forEach(dependency -> upward.add(dependency.getDescription()));
    }
    assertThat(upward).isEmpty();
  }

  @Test
  void onlyTheEngineKnowsDrools() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(CLASSES);
  }

  @Test
  void onlyTheReaderKnowsPoi() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".table.xlsx..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..")
        .check(CLASSES);
  }

  @Test
  void tablesAndEngineRunWithoutQuarkus() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".table..", ROOT + ".engine..", ROOT + ".decision")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.quarkus..", "jakarta..", "io.smallrye..", "org.eclipse..")
        .check(CLASSES);
  }

  @Test
  void theCoreNeverAsksWhatTimeItIs() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".table..", ROOT + ".engine..", ROOT + ".decision")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  private static int level(JavaClass each) {
    return rest(each).isEmpty() ? -1 : ROOMS.indexOf(room(each));
  }

  private static String rest(JavaClass each) {
    String name = each.getPackageName();
    return name.length() <= ROOT.length() ? "" : name.substring(ROOT.length() + 1);
  }

  private static String room(JavaClass each) {
    String rest = rest(each);
    int end = rest.indexOf('.');
    return end < 0 ? rest : rest.substring(0, end);
  }
}
