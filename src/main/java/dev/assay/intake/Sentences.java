package dev.assay.intake;

import dev.assay.web.Refused;

/// What people are told of a file that was refused.
public final class Sentences {

    private Sentences() {}

    /// A whole sentence for the person who gave the file.
    ///
    /// @param uploaded whether they have to choose it again
    public static String of(Refused refused, boolean uploaded) {
        var detail = String.valueOf(refused.getMessage());
        var said = detail.startsWith("file ") ? "The file " + detail.substring(5) : detail;
        var sentence = said.endsWith(".") ? said : said + ".";
        return sentence + (uploaded ? " Nothing was stored; choose the file again." : " Nothing was stored.");
    }
}
