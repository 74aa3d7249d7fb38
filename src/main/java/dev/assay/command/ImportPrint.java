package dev.assay.command;

import dev.assay.intake.ImportFile;
import dev.assay.intake.ImportReport;
import dev.assay.intake.ImportShown;
import dev.assay.intake.Importing;
import dev.assay.intake.Sentences;
import dev.assay.web.Refused;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Tells on the command line what came of a file.
record ImportPrint(PrintWriter out, Path file) {

    void preview(ImportFile read, ImportReport report) {
        out.printf(
                "%s: nothing is stored. As %s it would come to this:%n",
                file, read.kind().word());
        report(report);
    }

    void outcome(Importing.Outcome outcome) {
        var batch = outcome.batch();
        if (outcome.again()) {
            out.printf("%s: imported before, nothing was created again%n", file);
        } else {
            out.printf("%s: imported as %s, %s%n", file, batch.kind.word(), batch.id);
        }
        report(outcome.report());
    }

    void refused(Refused refused) {
        out.printf("%s: not imported. %s%n", file, Sentences.of(refused, false));
    }

    private void report(ImportReport report) {
        out.printf("  created: %s%n", ImportShown.words(report.created()));
        out.printf("  changed: %s%n", ImportShown.words(report.updated()));
        out.printf("  there already: %s%n", ImportShown.words(report.unchanged()));
        for (var candidate : report.candidates()) {
            out.printf(
                    "  candidate: %s%s%n", candidate.name(), candidate.role() == null ? "" : ", " + candidate.role());
        }
        for (var change : report.changes()) {
            out.printf("  %s:%n", change.what());
            change.removed().forEach(line -> out.printf("    - %s%n", line));
            change.added().forEach(line -> out.printf("    + %s%n", line));
        }
        report.warnings().forEach(warning -> out.printf("  line %d: %s%n", warning.line(), warning.message()));
        out.flush();
    }
}
