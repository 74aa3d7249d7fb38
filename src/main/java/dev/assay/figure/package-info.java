/// Figures in a text: numbers that say what they count, and whether two of them tell the same.
/// Knows the JDK and JSpecify alone; takes any text, in time linear in its length.
///
/// ```java
/// var one = Quantities.in("A release took 3 hours.").getFirst();
/// one.unit(); // s, as for any time
/// one.values(); // [10800.0], in seconds
/// var other = Quantities.in("We released within 90 minutes.").getFirst();
/// one.comparable(other) && one.differs(other); // true
/// ```
@NullMarked
package dev.assay.figure;

import org.jspecify.annotations.NullMarked;
