package dev.assay.reading;

import dev.assay.language.Phrase;

/// Bytes that are no text.
public final class Undecodable extends NotRead {

    private static final long serialVersionUID = 1L;

    private final long offset;

    Undecodable(long offset, Phrase reason) {
        super(Phrase.of("can't be read as text: byte %d %s. Save it as UTF-8 and try again.", offset, reason));
        this.offset = offset;
    }

    /// Where the first bad byte stands in the file, in bytes, 0-based.
    public long offset() {
        return offset;
    }
}
