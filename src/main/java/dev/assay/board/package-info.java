/// What a role's evaluation looks like: the board, coverage, comparison with other weights, one
/// candidate, how a score came about, and insights; a page class each. Stores nothing.
@NullMarked
package dev.assay.board;

import org.jspecify.annotations.NullMarked;
