package dev.assay.intake;

import dev.assay.access.SignedIn;
import dev.assay.web.Api;
import dev.assay.web.Errand;
import dev.assay.web.Errands;
import dev.assay.web.Flash;
import dev.assay.web.Once;
import dev.assay.web.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/// Where files are handed in, by pages and by the API. What is refused leaves nothing behind.
@ApplicationScoped
class ImportDesk {

    private final SignedIn signedIn;
    private final Clock clock;
    private final Errands errands;

    ImportDesk(SignedIn signedIn, Clock clock, Errands errands) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.errands = errands;
    }

    ImportReport preview(ImportFile file) {
        return importing().preview(file);
    }

    /// 201 with what was created, 200 where these bytes had come in before.
    @Once
    @Transactional
    Response create(byte[] bytes, ImportAsk ask) {
        var outcome = importing().confirm(ask.file(bytes));
        var batch = outcome.batch();
        var view = ImportView.of(batch, outcome.report());
        return outcome.again()
                ? Api.changed(batch.version, view)
                : Api.created("/imports/" + batch.id, batch.version, view);
    }

    /// 303 to the page of the import.
    @Once
    @Transactional
    Response createAndShow(byte[] bytes, ImportAsk ask) {
        var outcome = importing().confirm(ask.file(bytes));
        var sentence = outcome.again()
                ? Phrase.of("This file was imported before. Nothing was created again.")
                : Phrase.of("%s was imported.", outcome.batch().source);
        return Flash.redirect("/imports/" + outcome.batch().id, sentence);
    }

    /// 303 to the page that tells how far a long import is; [#send] begins it.
    @Once
    @Transactional
    Response begin(ImportFile file) {
        var errand = Errand.begin(signedIn.viewer().id(), file.source(), clock.instant());
        return Flash.redirect("/imports/runs/" + errand.id);
    }

    /// Imports in the background: all of the file, or nothing of it.
    void send(UUID errand, ImportFile file) {
        var viewer = signedIn.viewer();
        var now = clock.instant();
        errands.send(
                errand,
                progress -> "/imports/"
                        + new Importing(viewer, now, progress).confirm(file).batch().id);
    }

    /// @throws dev.assay.web.Refused 404 for what is not the viewer's, 409 where somebody has built
    ///     on it
    @Transactional
    void rollBack(UUID id) {
        var viewer = signedIn.viewer();
        new RollBack(ImportBatch.get(id, viewer)).run(viewer, clock.instant());
    }

    private Importing importing() {
        return new Importing(signedIn.viewer(), clock.instant());
    }
}
