package dev.assay.export;

import java.util.List;

/// Takes rows, one after the other.
@FunctionalInterface
interface Rows {

    /// @throws java.io.UncheckedIOException where whoever reads the file is gone
    void add(List<TableCell> row);
}
