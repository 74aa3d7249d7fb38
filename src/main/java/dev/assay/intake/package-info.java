/// Files that come in: what they say, how it is previewed, confirmed and rolled back. How a
/// line of a note is read does not belong here but in `shorthand`.
@NullMarked
package dev.assay.intake;

import org.jspecify.annotations.NullMarked;
