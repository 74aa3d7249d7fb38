package dev.assay.export;

/// The formats there are, by the ends of their file names.
enum ExportFormat {
    CSV,
    XLSX,
    JSON;

    /// Whether a file holds several tables.
    boolean takesSeveral() {
        return this == XLSX;
    }

    FileFormat file(boolean bom) {
        return switch (this) {
            case CSV -> new CsvExport(bom);
            case XLSX -> new XlsxExport();
            case JSON -> new JsonExport();
        };
    }
}
