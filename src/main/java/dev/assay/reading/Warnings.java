package dev.assay.reading;

import dev.assay.language.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// What the user should look at, collected while a file is read.
final class Warnings {

    /// Nobody reads more; a file with so many is no file of notes.
    private static final int MOST = 500;

    private final List<OutlineWarning> warnings = new ArrayList<>();

    void add(int line, String english, Object... values) {
        add(line, () -> Phrase.of(english, values));
    }

    void add(int line, Phrase message) {
        add(line, () -> message);
    }

    void add(int line, Supplier<Phrase> message) {
        if (warnings.size() < MOST) {
            warnings.add(new OutlineWarning(line, message.get()));
        } else if (warnings.size() == MOST) {
            warnings.add(
                    new OutlineWarning(line, Phrase.of("From here on nothing is said. Look at what is above first.")));
        }
    }

    List<OutlineWarning> sorted() {
        warnings.sort(Comparator.comparingInt(OutlineWarning::line));
        return warnings;
    }
}
