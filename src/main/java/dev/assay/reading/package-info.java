/// Reads files: bytes in; text, outlines, people, tables and claims out. Knows the JDK, JSpecify,
/// `shorthand` and `language`, and a reader of CSV; nothing of databases and HTTP.
///
/// ```java
/// var file = "## Backend NOTES\nNEEDS\n- OWN - Runs a system (weight 3, must have 4)\n";
/// var text = Decoding.text(file.getBytes(StandardCharsets.UTF_8));
/// var need = Outline.read(text).roles().getFirst().needs().getFirst();
/// need.code(); // OWN
/// need.weight(); // 3.0; null where the file gives none
/// need.threshold(); // 4; null where it is no must-have
/// need.line(); // 3, 1-based
/// ```
@NullMarked
package dev.assay.reading;

import org.jspecify.annotations.NullMarked;
