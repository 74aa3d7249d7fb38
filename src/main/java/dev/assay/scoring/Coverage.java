package dev.assay.scoring;

/// How much of one criterion is known of one subject. The constants come in rising order, so
/// `compareTo` tells which is more.
public enum Coverage {
    /// Nobody asked and nobody wrote a word.
    NEVER_ASKED,
    /// Asked or noted, but nobody rated it.
    ASKED,
    /// Rated, by fewer than two independent raters.
    ONE_VOICE,
    /// Rated by two independent raters or more.
    CORROBORATED
}
