package dev.assay.intake;

import dev.assay.language.Phrase;
import dev.assay.task.LongTask;
import dev.assay.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A long file that was given to be looked at, with what the look brought. It goes with its
/// task, when one is begun after a day; what it would create is stored nowhere.
@Entity
public class GivenFile extends PanacheEntityBase {

    @Id
    private UUID errandId;

    String contentHash;
    private String ask;

    /// The bytes in Base64, as the form carries them.
    private String content;

    private @Nullable String result;

    protected GivenFile() {} // for Hibernate

    GivenFile(LongTask task, ImportFile file) {
        this.errandId = task.id;
        this.contentHash = file.contentHash();
        this.ask = ImportJson.write(ImportAsk.of(file));
        this.content = file.content().base64();
    }

    /// What a look brought: a report, or why the file can't come in as it is.
    record Result(@Nullable ImportReport report, @Nullable Phrase problem) {}

    /// Keeps what the look at a file brought; in the transaction that ends its task.
    static void keep(UUID task, Result result) {
        var json = ImportJson.write(result);
        if (json.length() > ImportFile.LONGEST) {
            throw Refused.tooLarge("This file holds too much for one import. Divide it and import the parts.");
        }
        update("result = ?2 where errandId = ?1", task, json);
    }

    /// @throws Refused 404 where it was cancelled, imported, or is older than a day
    static GivenFile get(UUID task) {
        return GivenFile.<GivenFile>findByIdOptional(task).orElseThrow(Refused::missing);
    }

    /// Forgets what an account gave of these bytes: it is imported.
    static void forget(ImportFile file, UUID account) {
        delete(
                "contentHash = ?1 and errandId in (select e.id from LongTask e where e.accountId = ?2)",
                file.contentHash(),
                account);
    }

    static void forget(UUID task) {
        delete("errandId", task);
    }

    /// The tasks of all that are kept.
    static List<UUID> listErrands() {
        return getEntityManager()
                .createQuery("select g.errandId from GivenFile g", UUID.class)
                .getResultList();
    }

    ImportFile file() {
        return ImportJson.read(ask, ImportAsk.class).file(Content.ofBase64(content));
    }

    /// The page that shows the file.
    PreviewView view() {
        var read = ImportJson.read(Objects.requireNonNull(result), Result.class);
        return PreviewView.of(file(), read.report(), read.problem());
    }
}
