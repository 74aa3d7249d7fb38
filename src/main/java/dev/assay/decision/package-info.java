/// What people decide on candidates, and why. Knows no numbers: what an evaluation said is given
/// to it in words.
@NullMarked
package dev.assay.decision;

import org.jspecify.annotations.NullMarked;
