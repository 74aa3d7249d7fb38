/// The reader of notes: text in; lines, marks and blocks out. Knows the JDK and JSpecify alone;
/// never throws, whatever the text; takes time linear in its length.
///
/// ```java
/// var shorthand = new Shorthand(List.of("OWN", "LEAD"));
/// var line = shorthand.read("- ran it alone #own=4, asked q2\n").getFirst();
/// line.marks(); // a rating of OWN with 4, offsets 15 to 21; the question 2 of the kit
/// line.whole(); // the line as typed, its end included
/// var tree = Block.of(shorthand.read("# Ines\n## Team\n## Systems\n"));
/// tree.children().getFirst().children(); // the blocks "Team" and "Systems"
/// ```
@NullMarked
package dev.assay.shorthand;

import org.jspecify.annotations.NullMarked;
