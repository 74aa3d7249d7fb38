package dev.assay.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/// The name under which a browser keeps the file, such as `backend-scores-2030-01-02.csv`.
record FileName(String title, Layout layout, LocalDate day, ExportFormat format) {

    private static final int LONGEST_TITLE = 50;

    /// The header's value of RFC 6266: a plain name for everybody, and the same with letters of
    /// all scripts.
    String disposition() {
        var encoded = URLEncoder.encode(named(words(title)), StandardCharsets.UTF_8);
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(named(plain(title)), encoded);
    }

    private String named(String words) {
        var role = words.isEmpty() ? "role" : words;
        return "%s-%s-%s.%s".formatted(role, ExportRequest.word(layout), day, ExportRequest.word(format));
    }

    private static String plain(String title) {
        var letters = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return joined(letters.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    private static String words(String title) {
        return joined(title.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-"));
    }

    /// In small letters, without hyphens at the ends, and not too long for a file system.
    private static String joined(String words) {
        int end = words.codePointCount(0, words.length()) > LONGEST_TITLE
                ? words.offsetByCodePoints(0, LONGEST_TITLE)
                : words.length();
        return words.substring(0, end).replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
    }
}
