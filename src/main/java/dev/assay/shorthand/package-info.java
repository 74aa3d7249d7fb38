/// The reader of notes: text in; lines, marks and blocks out. Knows the JDK and JSpecify alone;
/// never throws, whatever the text; takes time linear in its length.
@NullMarked
package dev.assay.shorthand;

import org.jspecify.annotations.NullMarked;
