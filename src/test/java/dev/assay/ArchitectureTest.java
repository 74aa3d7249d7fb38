package dev.assay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shape of the house, as docs/architecture.md draws it.
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.assay");

    /// From left to right; what stands in one place must not know each other.
    private static final List<List<String>> ROOMS = List.of(
            List.of("scoring", "shorthand", "figure", "language"),
            List.of("reading"),
            List.of("web"),
            List.of("storage"),
            List.of("task"),
            List.of("journal"),
            List.of("access"),
            List.of("role"),
            List.of("candidate"),
            List.of("interview", "decision"),
            List.of("evaluation"),
            List.of("pad", "board", "style"),
            List.of("debrief", "today"),
            List.of("intake", "export", "search"),
            List.of("privacy"),
            List.of("backup"),
            List.of("command"),
            List.of("system"));

    static Stream<org.junit.jupiter.params.provider.Arguments> rooms() {
        return IntStream.range(0, ROOMS.size())
                .boxed()
                .flatMap(i -> ROOMS.get(i).stream()
                        .map(room -> org.junit.jupiter.params.provider.Arguments.of(room, forbidden(i, room))));
    }

    private static String[] forbidden(int place, String room) {
        return Stream.concat(
                        ROOMS.stream().skip(place + 1L).flatMap(List::stream),
                        ROOMS.get(place).stream().filter(other -> !other.equals(room)))
                .map(other -> "dev.assay." + other + "..")
                .toArray(String[]::new);
    }

    @ParameterizedTest(name = "{0} uses nothing to its right")
    @MethodSource("rooms")
    void everyRoomUsesOnlyThoseToItsLeft(String room, String[] forbidden) {
        if (forbidden.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("dev.assay." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(true)
                    .check(CODE);
        }
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching("dev.assay.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void thePureCoreKnowsOnlyTheJdkAndNumericLibraries() {
        var numeric = new String[] {
            "java..",
            "org.jspecify..",
            "org.hipparchus..",
            "org.apache.commons.statistics..",
            "org.apache.commons.rng.."
        };
        only("scoring", numeric);
        only("shorthand", "java..", "org.jspecify..");
        only("figure", "java..", "org.jspecify..");
        only("language", "java..", "org.jspecify..", "com.fasterxml.jackson..");
        only(
                "reading",
                "java..",
                "org.jspecify..",
                "de.siegmar.fastcsv..",
                "dev.assay.shorthand",
                "dev.assay.figure",
                "dev.assay.language");
    }

    /// @param known besides the room itself
    private static void only(String room, String... known) {
        classes()
                .that()
                .resideInAPackage("dev.assay." + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of("dev.assay." + room), Stream.of(known))
                        .toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void nobodyReadsTheSystemClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.assay.system")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(CODE);
    }

    @Test
    void onlyPagesAndResourcesSpeakHttp() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Pages")
                .orShould()
                .haveSimpleNameEndingWith("Resource")
                .check(CODE);
    }

    /// The words of other constraints would be in the language of the machine: `Failures` has
    /// those of this one.
    @Test
    void aValidatorAsksForPresenceAndNothingElse() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("jakarta.validation.constraints").and(not(type(NotNull.class))))
                .check(CODE);
    }

    /// A method of an entity's own that is called as one of Panache's is taken instead of it,
    /// wherever the arguments fit: `User.count("passwordHash is not null")` once looked for
    /// people of that name.
    @Test
    void anEntityHasNoMethodOfAPanacheMethodsName() {
        var taken = Arrays.stream(PanacheEntityBase.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .collect(Collectors.joining("|"));
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(PanacheEntityBase.class)
                .should()
                .haveNameMatching(taken)
                .check(CODE);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|DTO|Dto)")
                .check(CODE);
    }
}
