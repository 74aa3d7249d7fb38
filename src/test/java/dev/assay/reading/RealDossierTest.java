package dev.assay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads what a candidate really wrote, which stays beside the project:
/// `-Dassay.real-notes=<dir>`.
class RealDossierTest {

    private String text;
    private List<OutlinedClaim> claims;

    @BeforeEach
    void readTheFile() throws IOException {
        var file = Path.of(System.getProperty("assay.real-notes", "../shared/notes"), "candidate-dossier.txt");
        assumeTrue(Files.exists(file), "skipped: -Dassay.real-notes gives no directory with candidate-dossier.txt");
        text = Decoding.text(Files.readAllBytes(file));
        claims = Dossier.read(text).claims();
    }

    @Test
    void everyPartThatIsNamedOnALineOfItsOwnComesOut() {
        Map<String, Long> named = text.lines()
                .map(line -> line.replaceFirst("^[-?•]\\s", "").strip().toLowerCase(java.util.Locale.ROOT))
                .map(line -> line.equals("change or learnings") ? "learning" : line)
                .filter(
                        List.of("headline", "effect", "rationale", "operations", "context", "action", "learning")
                                ::contains)
                .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
        Map<String, Long> read = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.STORY_PART)
                .map(claim -> String.valueOf(claim.part()).toLowerCase(java.util.Locale.ROOT))
                .filter(named::containsKey)
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        assertThat(named).hasSize(7);
        assertThat(read).isEqualTo(named);
    }

    @Test
    void aStoryHasItsPartsAndAPlace() {
        var stories = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.STORY_PART)
                .collect(Collectors.groupingBy(OutlinedClaim::story));
        assertThat(stories).hasSize(9);
        assertThat(stories.values()).allMatch(parts -> parts.size() >= 4);
        assertThat(claims.stream().filter(claim -> claim.kind() == ClaimKind.STORY_PART))
                .allMatch(claim -> claim.section() != null);
    }

    @Test
    void claimsAreExactPartsAndEveryLineIsInOneOrHeadsOne() {
        assertThat(claims).allMatch(claim -> text.contains(claim.text()));
        var headings = claims.stream()
                .flatMap(claim -> java.util.stream.Stream.of(claim.section(), claim.story(), claim.part()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining("\n"));
        var said = claims.stream().map(OutlinedClaim::text).collect(Collectors.joining("\n"));
        long lost = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !said.contains(line) && !headings.contains(line))
                .filter(line -> PartLabel.of(line, DossierLine.ownWords(line)) == null)
                .count();
        assertThat(lost).isZero();
        assertThat(Dossier.looksLike(text)).isTrue();
    }

    @Test
    void sentencesWithASignOfAFigureAreClaims() {
        long signs =
                text.lines().filter(line -> line.matches(".*(\\d%|\\$\\d).*")).count();
        long found = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.QUANTITY)
                .filter(claim -> claim.text().matches("(?s).*(\\d%|\\$\\d).*"))
                .map(OutlinedClaim::line)
                .distinct()
                .count();
        assertThat(found).isEqualTo(signs);
    }
}
