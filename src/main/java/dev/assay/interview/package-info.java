/// Interviews with their notes, evidence, ratings and submissions: what one interviewer writes
/// about one candidate, and who may read it. Nothing that adds up several interviewers.
@NullMarked
package dev.assay.interview;

import org.jspecify.annotations.NullMarked;
