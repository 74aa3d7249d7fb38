package dev.assay.reading;

import org.jspecify.annotations.Nullable;

/// A need while the lines below it are still to come.
final class NeedDraft {

    private final String code;
    private final NeedLine stated;
    private final boolean invented;
    private final int line;
    private final StringBuilder description;
    private final @Nullable String[] anchors = new @Nullable String[6];

    NeedDraft(String code, NeedLine stated, boolean invented, int line) {
        this.code = code;
        this.stated = stated;
        this.invented = invented;
        this.line = line;
        description = new StringBuilder(stated.description());
    }

    String code() {
        return code;
    }

    /// Takes `1: text`, `3: text` or `5: text`; answers whether it was one.
    boolean takesAnchor(String item) {
        boolean anchor = item.length() > 1 && "135".indexOf(item.charAt(0)) >= 0;
        String rest = anchor ? item.substring(1).strip() : "";
        if (rest.isEmpty() || ":=-–".indexOf(rest.charAt(0)) < 0) {
            return false;
        }
        anchors[item.charAt(0) - '0'] = rest.substring(1).strip();
        return true;
    }

    void describe(String more) {
        description.append(description.isEmpty() ? "" : "\n").append(more);
    }

    OutlinedNeed need() {
        var options = stated.options();
        return new OutlinedNeed(
                code,
                description.toString(),
                options.weight(),
                options.threshold(),
                anchors[1],
                anchors[3],
                anchors[5],
                invented,
                line);
    }
}
