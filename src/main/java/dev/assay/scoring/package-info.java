/// The scoring core: ratings, weights and parameters in, an immutable evaluation out. Knows the
/// JDK, JSpecify and numeric libraries alone: no database, no clock, no framework.
@NullMarked
package dev.assay.scoring;

import org.jspecify.annotations.NullMarked;
