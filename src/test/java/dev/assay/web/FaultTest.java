package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Hiring;
import dev.assay.TestDatabase;
import dev.assay.role.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A fault of ours is 500 and tells nothing of the inside: here, rules in the database that
/// nobody can read.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FaultTest {

    Hiring hiring;

    @BeforeEach
    void aRoleWhoseRulesNobodyCanRead() {
        hiring = Hiring.begin();
        QuarkusTransaction.requiringNew()
                .run(() -> Role.getEntityManager()
                        .createNativeQuery("update rules set content = 'broken' where role_id = ?1")
                        .setParameter(1, UUID.fromString(hiring.role))
                        .executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/roles/%s/evaluation?asOf=2030-01-01T00:00:00Z", "/roles/%s?asOf=2030-01-01T00:00:00Z"})
    void itIsNoConflictOfTheirs(String path) {
        var answer = hiring.as("owner").get(path.formatted(hiring.role));
        answer.then().statusCode(500);
        assertThat(answer.asString()).doesNotContain("readable", "broken", "Exception", "dev.assay");
    }
}
