package dev.assay.command;

/// A command that ends without having done its work: with a sentence for whoever typed it.
final class NotDone extends Exception {

    private static final long serialVersionUID = 1;

    private final int code;

    private NotDone(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /// Something that is needed is not there.
    static NotDone untried(String sentence) {
        return new NotDone(Ended.NOT_TRIED, sentence);
    }

    static NotDone failed(String sentence) {
        return new NotDone(Ended.FAILED, sentence);
    }

    int code() {
        return code;
    }
}
