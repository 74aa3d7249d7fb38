package dev.assay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes tables to a file while they are read.
interface FileFormat {

    String mediaType();

    /// Writes the whole file and leaves the stream open. A file that failed half way gets no
    /// proper end.
    ///
    /// @param tables one; several for a format that [ExportFormat#takesSeveral()]
    /// @throws IOException where whoever reads the file is gone; also unchecked
    void write(List<Table> tables, OutputStream out) throws IOException;
}
