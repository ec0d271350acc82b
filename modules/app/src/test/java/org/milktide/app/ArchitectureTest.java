package org.milktide.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shape of the code base, module by module. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // The fakes that other modules test with come as a jar.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.milktide");

  @Test
  void everyModuleIsLookedAt() {
    for (String module :
        Set.of("domain", "content", "store", "intake", "planner", "notifier", "portal", "app")) {
      assertThat(
              CODE.stream()
                  .filter(type -> type.getPackageName().startsWith("org.milktide." + module)))
          .as("classes of " + module)
          .isNotEmpty();
    }
  }

  @Test
  void theDomainIsPlainJava() {
    classes()
        .that()
        .resideInAPackage("org.milktide.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.milktide.domain..", "java..", "javax.crypto..", "org.jspecify..")
        .check(CODE);
  }

  @Test
  void contentKnowsTheDomainAlone() {
    modulesNotSeenFrom("content", "store", "intake", "planner", "notifier", "portal", "app");
  }

  @Test
  void theStoreKnowsTheDomainAlone() {
    modulesNotSeenFrom("store", "content", "intake", "planner", "notifier", "portal", "app");
  }

  @Test
  void theRolesNeverSeeEachOtherOrTheStore() {
    modulesNotSeenFrom("intake", "content", "store", "planner", "notifier", "portal", "app");
    modulesNotSeenFrom("planner", "content", "store", "intake", "notifier", "portal", "app");
    modulesNotSeenFrom("notifier", "store", "intake", "planner", "portal", "app");
    modulesNotSeenFrom("portal", "store", "intake", "planner", "notifier", "app");
  }

  private static void modulesNotSeenFrom(String module, String... others) {
    String[] packages = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      packages[i] = "org.milktide." + others[i] + "..";
    }
    noClasses()
        .that()
        .resideInAPackage("org.milktide." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CODE);
  }

  @Test
  void onlyTheStoreSpeaksSql() {
    onlyIn(Set.of("store"), "java.sql..", "org.springframework.jdbc..", "org.flywaydb..");
  }

  @Test
  void onlyThePlannerKnowsQuartz() {
    onlyIn(Set.of("planner"), "org.quartz..");
  }

  @Test
  void onlyTheNotifierSendsMail() {
    onlyIn(
        Set.of("notifier"), "jakarta.mail..", "org.springframework.mail..", "org.eclipse.angus..");
  }

  @Test
  void onlyThePortalSpeaksHttp() {
    onlyIn(
        Set.of("portal"),
        "jakarta.servlet..",
        "org.springframework.web..",
        "org.springframework.http..");
  }

  @Test
  void onlyTheStreamsKnowKafka() {
    onlyIn(
        Set.of("intake", "planner", "notifier"),
        "org.apache.kafka..",
        "org.springframework.kafka..");
  }

  private static void onlyIn(Set<String> modules, String... libraries) {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are not of " + modules,
                type ->
                    modules.stream()
                        .noneMatch(m -> type.getPackageName().startsWith("org.milktide." + m))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CODE);
  }

  @Test
  void noPackagesGoRoundInCircles() {
    slices().matching("org.milktide.(**)").should().beFreeOfCycles().check(CODE);
  }

  /** The app hands out the clock; everybody else is given the time. */
  @Test
  void aClockIsReadInTheAppAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.milktide.app..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("reads the machine's clock", ArchitectureTest::readsClock))
        .check(CODE);
  }

  private static boolean readsClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    boolean ofNow =
        name.equals("now")
            && owner.startsWith("java.time.")
            && call.getTarget().getRawParameterTypes().isEmpty();
    boolean ofSystem =
        (owner.equals(Clock.class.getName()) || owner.equals(InstantSource.class.getName()))
            && name.startsWith("system");
    boolean ofMillis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    boolean ofDate =
        owner.equals("java.util.Date")
            && name.equals("<init>")
            && call.getTarget().getRawParameterTypes().isEmpty();
    return ofNow
        || ofSystem
        || ofMillis
        || ofDate
        || (owner.equals(Instant.class.getName()) && name.equals("now"));
  }
}
