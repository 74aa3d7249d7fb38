package dev.assay.intake;

import dev.assay.access.SignedIn;
import dev.assay.language.Phrase;
import dev.assay.task.LongTask;
import dev.assay.task.LongTasks;
import dev.assay.web.Api;
import dev.assay.web.Flash;
import dev.assay.web.Once;
import dev.assay.web.Refused;
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
    private final LongTasks tasks;

    ImportDesk(SignedIn signedIn, Clock clock, LongTasks tasks) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.tasks = tasks;
    }

    ImportReport preview(ImportFile file) {
        return importing().preview(file);
    }

    /// 201 with what was created, 200 where these bytes had come in before.
    @Once
    @Transactional
    Response create(ImportFile file) {
        var outcome = importing().confirm(file);
        var batch = outcome.batch();
        var view = ImportView.of(batch, outcome.report());
        return outcome.again()
                ? Api.changed(batch.version, view)
                : Api.created("/imports/" + batch.id, batch.version, view);
    }

    /// 303 to the page of the import.
    @Once
    @Transactional
    Response createAndShow(ImportFile file) {
        var outcome = importing().confirm(file);
        var sentence = outcome.again()
                ? Phrase.of("This file was imported before. Nothing was created again.")
                : Phrase.of("%s was imported.", outcome.batch().source);
        return Flash.redirect("/imports/" + outcome.batch().id, sentence);
    }

    /// A task to import a long file; [#send] begins it.
    @Once
    @Transactional
    UUID begin(ImportFile file) {
        return LongTask.begin(signedIn.viewer().id(), file.source(), clock.instant()).id;
    }

    /// Imports in the background: all of the file, or nothing of it.
    void send(UUID task, ImportFile file) {
        var viewer = signedIn.viewer();
        var now = clock.instant();
        tasks.send(task, progress -> {
            var batch = new Importing(viewer, now, progress).confirm(file).batch();
            GivenFile.forget(file, viewer.id());
            return "/imports/" + batch.id;
        });
    }

    /// A task to look at a long file; [#look] begins it.
    @Transactional
    UUID beginLook(ImportFile file) {
        var task = LongTask.begin(signedIn.viewer().id(), file.source(), clock.instant());
        new GivenFile(task, file).persist();
        return task.id;
    }

    /// Looks at a file in the background. What it would create is taken back; what it told is
    /// kept.
    void look(UUID task, ImportFile file) {
        var viewer = signedIn.viewer();
        var now = clock.instant();
        tasks.send(task, progress -> {
            GivenFile.keep(task, result(new Importing(viewer, now, progress), file));
            return "/imports/previews/" + task;
        });
    }

    private static GivenFile.Result result(Importing importing, ImportFile file) {
        try {
            return new GivenFile.Result(importing.preview(file), null);
        } catch (Refused refused) {
            return new GivenFile.Result(null, Sentences.of(refused, false));
        }
    }

    /// @throws Refused 404 for what is not the viewer's, 409 where somebody has built on it
    @Transactional
    void rollBack(UUID id) {
        var viewer = signedIn.viewer();
        new RollBack(ImportBatch.get(id, viewer)).run(viewer, clock.instant());
    }

    /// A task to roll back a large import; [#takeBack] begins it.
    @Transactional
    UUID beginRollBack(ImportBatch batch) {
        return LongTask.begin(signedIn.viewer().id(), batch.source, clock.instant()).id;
    }

    /// Rolls back in the background: all of it, or nothing.
    void takeBack(UUID task, UUID batch) {
        var viewer = signedIn.viewer();
        var now = clock.instant();
        tasks.send(task, progress -> {
            new RollBack(ImportBatch.get(batch, viewer), progress).run(viewer, now);
            return "/imports/" + batch;
        });
    }

    private Importing importing() {
        return new Importing(signedIn.viewer(), clock.instant());
    }
}
