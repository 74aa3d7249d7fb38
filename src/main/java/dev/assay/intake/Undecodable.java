package dev.assay.intake;

import dev.assay.web.Phrase;

/// Bytes that are no text, so that nothing of them is taken. The message goes on after the word
/// "file".
public final class Undecodable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase words;
    private final long offset;

    Undecodable(long offset, Phrase reason) {
        this(Phrase.of("can't be read as text: byte %d %s. Save it as UTF-8 and try again.", offset, reason), offset);
    }

    private Undecodable(Phrase words, long offset) {
        super(words.toString());
        this.words = words;
        this.offset = offset;
    }

    /// What is wrong, after the word "file".
    Phrase words() {
        return words;
    }

    /// Where the first bad byte stands, 0-based.
    public long offset() {
        return offset;
    }
}
