/// Figures in a text: numbers that say what they count, and whether two of them tell the same.
/// Knows the JDK and JSpecify alone; never throws, whatever the text; takes time linear in its
/// length.
@NullMarked
package dev.assay.figure;

import org.jspecify.annotations.NullMarked;
