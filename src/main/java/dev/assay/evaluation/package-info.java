/// The read side: what a role's submitted ratings, weights and evidence amount to, as one
/// immutable value by revision, and the pages and reports that project it. Stores no ratings and
/// no results; only that a viewer opened colleagues' ratings is remembered.
///
/// ```java
/// void print(Evaluations evaluations, UUID role, Viewer viewer) { // Evaluations is injected
///     var evaluation = evaluations.of(role, viewer).evaluation(); // as this viewer may see it
///     for (var candidacy : RankOrder.order(evaluation)) { // empty: fewer than two are ready
///         var score = RankOrder.score(candidacy); // in points, unrounded
///         var share = candidacy.assessed(); // share of the weight, in [0, 1]
///         IO.println(candidacy.name() + " " + score + " " + share);
///     }
/// }
/// ```
@NullMarked
package dev.assay.evaluation;

import org.jspecify.annotations.NullMarked;
