/// The scoring core: ratings, weights and parameters in, an immutable evaluation out. Knows the
/// JDK, JSpecify and numeric libraries alone: no database, no clock, no framework.
///
/// ```java
/// var own = new Criterion(UUID.randomUUID(), 2, 3); // weighs 2, a must-have from 3 on
/// var ines = new Subject(UUID.randomUUID(), 0);
/// var ana = UUID.randomUUID();
/// var vote = new Vote(ines.id(), ana, own.id(), 4, true);
/// var panel = new Panel(
///         List.of(own), List.of(ines), List.of(vote), List.of(), Parameters.DEFAULTS);
/// var standing = Scores.of(panel).standings().getFirst();
/// standing.score(); // 4 as rated; null where nobody rated
/// standing.gates().getFirst().status(); // PASSED
/// standing.readiness().status(); // NOT_READY: one voice is not enough
/// ```
@NullMarked
package dev.assay.scoring;

import org.jspecify.annotations.NullMarked;
