package dev.assay.reading;

import dev.assay.language.Phrase;

/// A file that cannot be read as what it is said to be, so that nothing of it is taken.
public class NotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase words;

    NotRead(Phrase words) {
        super(words.toString());
        this.words = words;
    }

    /// What is wrong and what to do, to be read after the word "file": `is no CSV: a quotation
    /// mark is opened and not closed, or a line is too long`.
    public Phrase words() {
        return words;
    }
}
