/// The meeting after the interviews: what to speak of, need by need, second thoughts, and the
/// decision that comes of it.
@NullMarked
package dev.assay.debrief;

import org.jspecify.annotations.NullMarked;
