package dev.assay.command;

import dev.assay.export.ExportFile;
import dev.assay.export.ExportRequest;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `assay export`.
@Command(
        name = "export",
        description = "Writes a role as a spreadsheet: as somebody may see it, the first owner if nobody is named.")
final class ExportCommand extends Making {

    @Parameters(paramLabel = "FILE", description = "Where to: a new file that ends in .xlsx, .csv or .json.")
    Path file;

    @Option(names = "--role", paramLabel = "TITLE", description = "Which role; not needed where there is one.")
    @Nullable
    String role;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "scores, ratings, evidence, or workbook for all of them (.xlsx); workbook if it can be.")
    @Nullable
    String layout;

    @Option(names = "--bom", description = "Begins a CSV as some spreadsheets want it.")
    boolean bom;

    @Option(names = "--as", paramLabel = "EMAIL", description = "Who exports.")
    @Nullable
    String as;

    @Override
    Path made() {
        return file;
    }

    @Override
    int run(Desk desk) throws Exception {
        var asked = new ExportRequest();
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        asked.format = name.substring(name.lastIndexOf('.') + 1);
        asked.layout = layout == null && asked.format.equals("xlsx") ? "workbook" : layout;
        asked.bom = bom ? "true" : null;
        Arc.container().instance(ExportFile.class).get().write(role, asked, ImportCommand.viewer(as), desk.result());
        out().printf("%s%n", file);
        return Ended.DONE;
    }
}
