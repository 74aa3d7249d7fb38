/// The append-only record of who did what. No text that a person wrote about a candidate.
@NullMarked
package dev.assay.journal;

import org.jspecify.annotations.NullMarked;
