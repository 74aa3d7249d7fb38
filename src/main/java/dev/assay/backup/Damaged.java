package dev.assay.backup;

import java.io.IOException;

/// An archive that is not whole or not what it says, or a database that cannot take it: with a
/// sentence for the user.
public class Damaged extends IOException {

    private static final long serialVersionUID = 1;

    Damaged(String sentence) {
        super(sentence);
    }

    Damaged(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
