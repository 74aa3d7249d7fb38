package dev.assay.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a request would rather have, as `Accept` and its like say it: `text/html, */*;q=0.8`.
///
/// A part that nobody can read is left out, as if it had not been sent: a wish is not worth a
/// refusal. So every reader after this one finds a form that it knows.
enum Preferences {
    /// Kinds of answer.
    MEDIA(Preferences.TOKEN + "/" + Preferences.TOKEN),
    LANGUAGES("\\*|[A-Za-z]{1,8}(-[0-9A-Za-z]{1,8})*"),
    ENCODINGS(Preferences.TOKEN);

    static final String TOKEN = "[!#$%&'+.^_`|~0-9A-Za-z*-]+";

    /// A kind that no answer is of.
    private static final String NONE = "none/none";

    private static final Pattern WEIGHT = Pattern.compile("[01]?(\\.\\d{0,8})?");

    private final Pattern name;

    Preferences(String name) {
        this.name = Pattern.compile(name);
    }

    /// The parts that can be read, as the standard writes them; empty where anything goes.
    ///
    /// @param headers the values of the header, each with any number of parts
    String tidied(List<String> headers) {
        var wanted = new ArrayList<String>();
        boolean unwanted = false;
        for (var part : String.join(",", headers).split(",", -1)) {
            var pieces = part.split(";", -1);
            var kind = kind(pieces.length == 0 ? "" : pieces[0].strip());
            double weight = weight(pieces);
            if (name.matcher(kind).matches() && weight > 0) {
                wanted.add(weight == 1 ? kind : "%s;q=%s".formatted(kind, number(weight)));
            }
            unwanted |= weight == 0;
        }
        return wanted.isEmpty() && unwanted && this == MEDIA ? NONE : String.join(", ", wanted);
    }

    /// `*` alone is what Java's own client sends.
    private String kind(String piece) {
        var kind = piece.toLowerCase(Locale.ROOT);
        if (this == MEDIA && kind.equals("*")) {
            return "*/*";
        }
        return kind.startsWith("*/") && !kind.equals("*/*") ? "" : kind;
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%.3f", Math.max(weight, 0.001));
    }

    /// 0 to 1, or less than 0 where it is no number.
    private static double weight(String[] pieces) {
        var q = Arrays.stream(pieces)
                .skip(1)
                .map(piece -> piece.replace(" ", "").toLowerCase(Locale.ROOT))
                .filter(piece -> piece.startsWith("q="))
                .map(piece -> piece.substring(2))
                .findFirst()
                .orElse("1");
        double weight = WEIGHT.matcher(q).matches() && q.matches(".*\\d.*") ? Double.parseDouble(q) : -1;
        return weight > 1 ? -1 : weight;
    }
}
