/// Candidates, their candidacies and their claims. Nothing about interviews.
@NullMarked
package dev.assay.candidate;

import org.jspecify.annotations.NullMarked;
