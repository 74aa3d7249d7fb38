package dev.assay.intake;

/// Bytes that are no text, so that nothing of them is taken. The message goes on after the word
/// "file".
public final class Undecodable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long offset;

    Undecodable(long offset, String reason) {
        super("can't be read as text: byte %d %s. Save it as UTF-8 and try again.".formatted(offset, reason));
        this.offset = offset;
    }

    /// Where the first bad byte stands, 0-based.
    public long offset() {
        return offset;
    }
}
