package dev.assay.export;

import dev.assay.access.Viewer;
import dev.assay.evaluation.Evaluation;
import dev.assay.task.Progress;
import dev.assay.web.Streaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/// Files as answers: written while they are read.
@ApplicationScoped
class Downloads {

    private static final Logger LOG = Logger.getLogger(Downloads.class);

    private final Slots slots;
    private final Snapshot snapshot;
    private final Clock clock;
    private final Streaming streaming;

    Downloads(Slots slots, Snapshot snapshot, Clock clock, Streaming streaming) {
        this.slots = slots;
        this.snapshot = snapshot;
        this.clock = clock;
        this.streaming = streaming;
    }

    /// The same answer with the type and name of its file.
    Response named(Response answer, Evaluation evaluation, ExportRequest.Choice choice) {
        var name = new FileName(evaluation.roleTitle(), choice.layout(), LocalDate.now(clock), choice.format());
        return Response.fromResponse(answer)
                .type(choice.format().file(choice.bom()).mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.disposition())
                .build();
    }

    /// The file as the answer to the request of now.
    StreamingOutput body(ExportRequest.Choice choice, Evaluation evaluation, Viewer viewer, Listening heard) {
        return streaming.closing(writing(choice, evaluation, viewer, heard));
    }

    /// The file, for whoever is told how far it is.
    ///
    /// @param heard is told the candidates that are written, and how it ended
    StreamingOutput writing(ExportRequest.Choice choice, Evaluation evaluation, Viewer viewer, Listening heard) {
        var tables = choice.layout().tables(evaluation, new AboutSheet.Making(viewer.name(), clock.instant()));
        var counted = CountedTable.of(tables, evaluation.candidacies().size(), heard);
        var file = choice.format().file(choice.bom());
        // the slot is taken here, not before: a HEAD never comes here, so nothing would give it
        // back
        return out -> slots.during(() -> {
            BooleanSupplier writing = () -> written(file, counted, out);
            heard.ended(choice.layout().readsOn() ? snapshot.read(writing) : writing.getAsBoolean());
        });
    }

    /// Somebody who waits for a file.
    interface Listening extends Progress {

        /// Nobody asks.
        Listening NOBODY = new Listening() {
            @Override
            public void at(int done, int total) {}

            @Override
            public void ended(boolean whole) {}
        };

        /// @param whole whether all of it was taken
        void ended(boolean whole);
    }

    private static boolean written(FileFormat file, List<Table> tables, OutputStream out) {
        try {
            file.write(tables, out);
            return true;
        } catch (IOException | UncheckedIOException gone) {
            LOG.debugf(gone, "Whoever read an export is gone");
            return false;
        }
    }
}
