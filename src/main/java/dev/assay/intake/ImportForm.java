package dev.assay.intake;

import dev.assay.reading.BlockChoice;
import dev.assay.reading.BlockKind;
import dev.assay.reading.Cleaned;
import dev.assay.web.Refused;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// What the import pages send: a file, or a pasted text, or the bytes that came before with what
/// was chosen since.
class ImportForm {

    @RestForm("file")
    @Nullable
    FileUpload file;

    @RestForm("text")
    @Nullable
    String text;

    /// The bytes in Base64: a text area would change line ends.
    @RestForm("content")
    @Nullable
    String content;

    @RestForm("source")
    @Nullable
    String source;

    @RestForm("kind")
    @Nullable
    String kind;

    @RestForm("role")
    @Nullable
    String role;

    @RestForm("candidate")
    @Nullable
    String candidate;

    @RestForm("choices")
    @Nullable
    String choices;

    /// One for each block that was shown: its number and kind, such as `3:NEEDS`.
    @RestForm("block")
    @Nullable
    List<String> blocks;

    /// One for each block that was shown; empty to take the name from the heading.
    @RestForm("target")
    @Nullable
    List<String> targets;

    boolean uploads() {
        return file != null && file.size() > 0;
    }

    /// The file, read once, and how it shall be taken: as said before, and as chosen now.
    ///
    /// @throws Refused 400 for bytes that this program did not send, for choices that the page
    ///     does not offer, and for what is no text; 413 for too much of it; 422 for nothing at
    ///     all
    ImportFile read() {
        boolean upload = content == null && uploads();
        var name = upload ? Objects.requireNonNull(file).fileName() : source;
        boolean csv = upload && ImportQuery.isCsv(Objects.requireNonNull(file));
        var before = new ImportAsk(name, kind, role, candidate, choices, csv).file(given());
        if (blocks == null || blocks.isEmpty()) {
            return before;
        }
        var said = before.reading();
        return before.as(new ImportFile.Reading(chosen(before), said.role(), said.candidate()));
    }

    private Content given() {
        if (content != null) {
            try {
                return Content.ofBase64(content);
            } catch (IllegalArgumentException e) {
                throw Refused.malformed("content", "is not what was sent to you");
            }
        }
        if (uploads()) {
            return new Content(ImportQuery.bytes(Objects.requireNonNull(file)));
        }
        if (text == null || text.isBlank()) {
            throw Refused.impossible("file", "is missing: choose one, or paste a text");
        }
        // browsers send every line end as CR and LF, whatever was pasted
        return new Content(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// A choice is what differs from what the page showed.
    private Map<Integer, BlockChoice> chosen(ImportFile shown) {
        var chosen = new HashMap<>(shown.reading().choices());
        var outlined = shown.outline().blocks();
        for (int i = 0; i < Objects.requireNonNull(blocks).size(); i++) {
            var choice = choice(blocks.get(i), target(i));
            int number = choice.getKey();
            if (number < 1 || number > outlined.size()) {
                throw Refused.malformed("block", "names a block that is not there");
            }
            var earlier = chosen.get(number);
            boolean sameKind =
                    choice.getValue().kind() == outlined.get(number - 1).kind();
            boolean sameTarget = Objects.equals(choice.getValue().target(), earlier == null ? null : earlier.target());
            if (!sameKind || !sameTarget) {
                chosen.put(number, choice.getValue());
            }
        }
        return chosen;
    }

    private @Nullable String target(int index) {
        var target = targets == null || targets.size() <= index ? "" : Cleaned.line(targets.get(index));
        return target.isEmpty() ? null : Cleaned.cut(target, 200);
    }

    private static Map.Entry<Integer, BlockChoice> choice(String value, @Nullable String target) {
        int colon = value.indexOf(':');
        try {
            int number = Integer.parseInt(value.substring(0, Math.max(colon, 0)));
            return Map.entry(number, new BlockChoice(BlockKind.valueOf(value.substring(colon + 1)), target));
        } catch (IllegalArgumentException e) {
            throw Refused.malformed("block", "has a choice that the page does not offer");
        }
    }
}
