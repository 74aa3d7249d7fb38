package dev.assay.intake;

import dev.assay.language.Phrase;
import dev.assay.reading.BlockChoice;
import dev.assay.reading.BlockKind;
import dev.assay.reading.ClaimKind;
import dev.assay.reading.Dossier;
import dev.assay.reading.Outline;
import dev.assay.reading.OutlineWarning;
import dev.assay.reading.OutlinedBlock;
import dev.assay.reading.OutlinedClaim;
import dev.assay.web.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The page that shows what a file was taken for, and what would come of it.
///
/// @param report null where the file can't come in as it is
/// @param problem why not; null where it can
/// @param key so that the form sent twice imports once
public record PreviewView(
        ImportFile file,
        Outline outline,
        @Nullable ImportReport report,
        @Nullable Phrase problem,
        String key) {

    private static final Outline NO_OUTLINE = new Outline(List.of(), List.of(), List.of(), List.of());

    static PreviewView of(ImportFile file, ImportReport report) {
        return of(file, report, null);
    }

    static PreviewView of(ImportFile file, @Nullable ImportReport report, @Nullable Phrase problem) {
        return new PreviewView(file, outline(file), report, problem, newKey());
    }

    static PreviewView refused(ImportFile file, Refused refused) {
        return of(file, null, Sentences.of(refused, false));
    }

    private static Outline outline(ImportFile file) {
        return file.kind() == ImportKind.NOTES ? file.outline() : NO_OUTLINE;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    /// The file's bytes in Base64.
    public String content() {
        return file.content().base64();
    }

    public String choices() {
        return ImportJson.write(file.reading().choices());
    }

    public String role() {
        return Objects.requireNonNullElse(file.reading().role(), "");
    }

    public List<OutlineWarning> warnings() {
        return report == null ? outline.warnings() : report.warnings();
    }

    /// What would be created, in words.
    public Phrase created() {
        return report == null ? Phrase.verbatim("") : ImportShown.words(report.created());
    }

    public Phrase updated() {
        return report == null ? Phrase.verbatim("") : ImportShown.words(report.updated());
    }

    public boolean updates() {
        return report != null && !report.updated().isEmpty();
    }

    public boolean dossier() {
        return file.kind() == ImportKind.DOSSIER;
    }

    public String candidate() {
        return Objects.requireNonNullElse(file.reading().candidate(), "");
    }

    /// The stories of a dossier; none of another file.
    public List<StoryRow> stories() {
        return dossier() ? StoryRow.of(file.dossier()) : List.of();
    }

    /// A story of a dossier, or what else stands under one heading.
    ///
    /// @param parts such as `Context, Action, Result`
    public record StoryRow(int line, String title, String parts, long figures) {

        static List<StoryRow> of(Dossier dossier) {
            var stories = new LinkedHashMap<List<String>, List<OutlinedClaim>>();
            for (var claim : dossier.claims()) {
                var key = List.of(
                        Objects.requireNonNullElse(claim.section(), ""), Objects.requireNonNullElse(claim.story(), ""));
                stories.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
            }
            return stories.entrySet().stream()
                    .map(each -> row(each.getKey(), each.getValue()))
                    .toList();
        }

        private static StoryRow row(List<String> headings, List<OutlinedClaim> claims) {
            var title = headings.stream().filter(heading -> !heading.isEmpty()).collect(Collectors.joining(" / "));
            var parts = claims.stream()
                    .filter(claim -> claim.kind() != ClaimKind.QUANTITY && claim.part() != null)
                    .map(OutlinedClaim::part)
                    .collect(Collectors.joining(", "));
            long figures = claims.stream()
                    .filter(claim -> claim.kind() == ClaimKind.QUANTITY)
                    .count();
            return new StoryRow(claims.getFirst().line(), title, parts, figures);
        }
    }

    public List<BlockRow> blocks() {
        return outline.blocks().stream()
                .map(block -> new BlockRow(block, file.reading().choices().get(block.number())))
                .toList();
    }

    /// One block with what may be chosen for it.
    public record BlockRow(OutlinedBlock block, @Nullable BlockChoice choice) {

        public String lines() {
            return block.firstLine() == block.lastLine()
                    ? Integer.toString(block.firstLine())
                    : block.firstLine() + "–" + block.lastLine();
        }

        public String target() {
            return choice == null || choice.target() == null ? "" : choice.target();
        }

        public List<KindOption> options() {
            return KindOption.of(block);
        }
    }

    /// One kind in the select box of a block.
    public record KindOption(String value, Phrase label, boolean selected) {

        private static final Map<BlockKind, Phrase> LABELS = Map.of(
                BlockKind.ROLE, Phrase.of("Role"),
                BlockKind.NEEDS, Phrase.of("Needs"),
                BlockKind.QUESTIONS, Phrase.of("Questions"),
                BlockKind.HEADINGS, Phrase.of("Note headings"),
                BlockKind.PERSON, Phrase.of("Candidate"),
                BlockKind.NOTE, Phrase.of("Interviewer's note"),
                BlockKind.CONTINUED, Phrase.of("Goes on with the block above"),
                BlockKind.IGNORED, Phrase.of("Left out"));

        static List<KindOption> of(OutlinedBlock block) {
            return java.util.Arrays.stream(BlockKind.values())
                    .map(kind -> new KindOption(
                            block.number() + ":" + kind,
                            Objects.requireNonNull(LABELS.get(kind)),
                            kind == block.kind()))
                    .toList();
        }
    }
}
