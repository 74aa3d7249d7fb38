/// Candidates and their candidacies. Nothing about interviews.
@NullMarked
package dev.assay.candidate;

import org.jspecify.annotations.NullMarked;
