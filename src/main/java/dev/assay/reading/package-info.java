/// Reads files: bytes in; text, outlines, people, tables and claims out. Knows the JDK, JSpecify,
/// `shorthand` and `language`, and a reader of CSV; nothing of databases and HTTP.
@NullMarked
package dev.assay.reading;

import org.jspecify.annotations.NullMarked;
