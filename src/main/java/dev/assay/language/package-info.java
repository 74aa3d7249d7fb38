/// Sentences that read in every language, and how dates, numbers and letters are written in each.
/// Knows who reads no more than the database.
@NullMarked
package dev.assay.language;

import org.jspecify.annotations.NullMarked;
