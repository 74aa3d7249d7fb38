package dev.assay.reading;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Files of up to thirty lines, each line ending as one or another system ends it.
final class FileTexts {

    private FileTexts() {}

    static Arbitrary<String> of(String... lines) {
        var end = Arbitraries.of("\n", "\r\n", "\r");
        return Combinators.combine(Arbitraries.of(lines), end)
                .as(String::concat)
                .list()
                .ofMaxSize(30)
                .map(it -> String.join("", it));
    }
}
