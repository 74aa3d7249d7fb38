/// The read side: what a role's submitted ratings, weights and evidence amount to, as one
/// immutable value by revision, and the pages and reports that project it. Stores nothing.
@NullMarked
package dev.assay.evaluation;

import org.jspecify.annotations.NullMarked;
