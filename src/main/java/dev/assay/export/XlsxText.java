package dev.assay.export;

import java.util.regex.Pattern;

/// Text in the form that a cell of a workbook holds.
final class XlsxText {

    /// UTF-16 units that a cell takes.
    static final int LONGEST = 32_767;

    /// Read as one character by spreadsheets, so the underscore must be spelt out.
    private static final Pattern READ_AS_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XlsxText() {}

    /// Without characters that XML does not have; where it is too long, cut between two
    /// characters, with a last remark that says so.
    static String of(String text) {
        var plain = NOT_IN_XML.matcher(text).replaceAll("");
        var cut = plain.length() <= LONGEST ? plain : cut(plain, text.codePointCount(0, text.length()));
        return READ_AS_CHARACTER.matcher(cut).replaceAll("_x005F_");
    }

    private static String cut(String text, int characters) {
        var remark = "… (cut: %d characters in all; the CSV has them)".formatted(characters);
        int end = LONGEST - remark.length();
        boolean half = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end) + remark;
    }
}
