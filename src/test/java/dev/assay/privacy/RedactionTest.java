package dev.assay.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RedactionTest {

    /// Columns that name nobody: words of the program, hashes, and people of the hiring side.
    private static final Set<String> NAME_NOBODY = Set.of(
            "account.access",
            "account.email",
            "account.language",
            "account.name",
            "account.password_hash",
            "account.time_zone",
            "access_token.scopes",
            "access_token.token_hash",
            "answered_request.location",
            "answered_request.principal",
            "answered_request.request_hash",
            "answered_request.request_key",
            "claim.kind",
            "decision.outcome",
            "erasure.counts",
            "errand.state",
            "evidence.source",
            "evidence.verdict",
            "import_batch.content_hash",
            "import_batch.kind",
            "import_batch.status",
            "import_item.kind",
            "interview.recommendation",
            "journal_entry.action",
            "journal_entry.subject_kind",
            "known_browser.token_hash",
            "need.code",
            "need.code_key",
            "rating.source",
            "role.mode",
            "session.token_hash",
            "sign_in_link.token_hash",
            "submission.recommendation",
            "team_member.duty");

    /// Columns that go, or are emptied, as a whole.
    private static final Set<String> GO_AS_A_WHOLE = Set.of(
            "answered_request.body",
            "candidate.name",
            "candidate.email",
            "given_file.ask",
            "given_file.content",
            "given_file.content_hash",
            "given_file.result");

    @Inject
    EntityManager database;

    @Test
    void everyTextIsThoughtOf() {
        var known = new TreeSet<>(Redaction.columns());
        known.addAll(NAME_NOBODY);
        known.addAll(GO_AS_A_WHOLE);
        assertThat(columns()).isEqualTo(known);
    }

    @SuppressWarnings("unchecked")
    private Set<String> columns() {
        List<String> columns = database.createNativeQuery(
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'"
                                + " and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT',"
                                + " 'character varying', 'text')",
                        String.class)
                .getResultList();
        var found = new TreeSet<String>();
        columns.forEach(column -> found.add(column.toLowerCase(Locale.ROOT)));
        return found;
    }
}
