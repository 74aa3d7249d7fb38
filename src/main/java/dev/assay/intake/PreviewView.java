package dev.assay.intake;

import dev.assay.web.Refused;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page that shows what a file was taken for, and what would come of it.
///
/// @param content the file's bytes in Base64
/// @param report null where the file can't come in as it is
/// @param problem why not; null where it can
/// @param key so that the form sent twice imports once
public record PreviewView(
        ImportFile file,
        String content,
        Outline outline,
        @Nullable ImportReport report,
        @Nullable String problem,
        String key) {

    private static final Outline NO_OUTLINE = new Outline(List.of(), List.of(), List.of(), List.of());

    static PreviewView of(ImportFile file, byte[] bytes, ImportReport report) {
        return new PreviewView(file, encoded(bytes), outline(file), report, null, newKey());
    }

    static PreviewView refused(ImportFile file, byte[] bytes, Refused refused) {
        return new PreviewView(file, encoded(bytes), outline(file), null, Sentences.of(refused, false), newKey());
    }

    private static Outline outline(ImportFile file) {
        return file.kind() == ImportKind.NOTES ? file.outline() : NO_OUTLINE;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
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
    public String created() {
        return report == null ? "" : ImportShown.words(report.created());
    }

    public String updated() {
        return report == null ? "" : ImportShown.words(report.updated());
    }

    public boolean updates() {
        return report != null && !report.updated().isEmpty();
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
    public record KindOption(String value, String label, boolean selected) {

        private static final Map<BlockKind, String> LABELS = Map.of(
                BlockKind.ROLE, "Role",
                BlockKind.NEEDS, "Needs",
                BlockKind.QUESTIONS, "Questions",
                BlockKind.HEADINGS, "Note headings",
                BlockKind.PERSON, "Candidate",
                BlockKind.NOTE, "Interviewer's note",
                BlockKind.CONTINUED, "Goes on with the block above",
                BlockKind.IGNORED, "Left out");

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
