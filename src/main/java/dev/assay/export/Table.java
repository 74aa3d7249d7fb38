package dev.assay.export;

import java.util.List;

/// A header and the rows under it, read while they are written.
interface Table {

    /// What it is called: a word, unique in its file.
    String name();

    List<Column> columns();

    /// Gives all rows in order, each with a cell a column.
    void writeTo(Rows rows);
}
