package dev.assay.board;

import static dev.assay.TestPeople.anInterviewer;
import static dev.assay.TestRoles.aRole;

import dev.assay.FixedClock;
import dev.assay.Statements;
import dev.assay.TestDatabase;
import dev.assay.TestPeople;
import dev.assay.TestPeople.Person;
import dev.assay.TestRoles;
import dev.assay.role.Need;
import dev.assay.role.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What the pages of a large role cost; docs/benchmarks.md has the figures. No time is asserted.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@EnabledIfSystemProperty(named = "assay.measure", matches = "true", disabledReason = "measures, and asserts nothing")
class BoardMeasuresTest {

    private static final List<Integer> SIZES = List.of(30, 1_000, 10_000);
    private static final int TIMES = 15;
    private static final int INTERVIEWERS = 40;
    private static final int RATERS = 4;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("board", "/roles/%s");
        PAGES.put("board, last page, by score", "/roles/%s?sort=score&page=999999");
        PAGES.put("board, by part of a name", "/roles/%s?name=7");
        PAGES.put("board, other weights", "/roles/%s?weights=OWN:1");
        PAGES.put("coverage", "/roles/%s/coverage");
        PAGES.put("compare, choosing", "/roles/%s/compare");
        PAGES.put("compare, two", "/roles/%s/compare?candidacy=%s&candidacy=%s");
        PAGES.put("a candidate", "/candidacies/%2$s");
        PAGES.put("today", "/");
        PAGES.put("candidates, by part of a name", "/candidates?name=candidate+7");
    }

    @Inject
    EntityManager entities;

    @Inject
    EntityManagerFactory database;

    @Test
    void pagesOfALargeRole() {
        System.out.printf("%-32s %8s %14s %10s %10s%n", "page", "of", "time", "HTML", "statements");
        for (int size : SIZES) {
            var manager = TestPeople.aManager();
            var sample = role(size, manager);
            long begun = System.nanoTime();
            page(manager, "/roles/" + sample.role());
            System.out.printf("%-32s %,8d %11.0f ms%n", "board, not computed yet", size, millis(begun));
            QuarkusTransaction.requiringNew().run(() -> Role.bump(sample.role()));
            long again = System.nanoTime();
            page(manager, "/roles/" + sample.role());
            System.out.printf("%-32s %,8d %11.0f ms%n", "board, after a submission", size, millis(again));
            PAGES.forEach((name, path) ->
                    measure(name, size, manager, path.formatted(sample.role(), sample.one(), sample.other())));
        }
    }

    private void measure(String name, int size, Person viewer, String path) {
        for (int i = 0; i < TIMES; i++) {
            page(viewer, path);
        }
        var times = new ArrayList<Double>();
        var length = 0;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            length = page(viewer, path).length();
            times.add(millis(begun));
        }
        times.sort(null);
        long statements = Statements.of(database, () -> page(viewer, path));
        System.out.printf(
                Locale.ENGLISH,
                "%-32s %,8d %8.1f (%.0f) ms %7d kB %8d%n",
                name,
                size,
                times.get(TIMES / 2),
                times.getLast(),
                length / 1000,
                statements);
    }

    private static double millis(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1e6;
    }

    private static String page(Person viewer, String path) {
        return viewer.asks()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private record Sample(UUID role, UUID one, UUID other) {}

    /// Eight needs; each candidate rated on all of them by 4 of 40 interviewers.
    private Sample role(int candidates, Person manager) {
        var role = aRole("Role of " + candidates, manager);
        var interviewers = IntStream.range(0, INTERVIEWERS)
                .mapToObj(i -> anInterviewer().id())
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 5; i++) {
                Need.add(Role.findById(role), TestRoles.need("MORE" + i, "More " + i, 1 + i, null));
            }
        });
        TestRoles.candidacies(
                role,
                "Technical",
                IntStream.range(0, candidates)
                        .mapToObj("Candidate %05d"::formatted)
                        .toList());
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> rated(role, interviewers));
    }

    private Sample rated(UUID role, List<UUID> interviewers) {
        var candidacies = ids("select id from candidacy where role_id = ?1 order by id", role);
        var needs = ids("select id from need where role_id = ?1 order by id", role);
        entities.unwrap(Session.class).doWork(connection -> {
            try (var batch = new Batch(connection)) {
                for (int i = 0; i < candidacies.size(); i++) {
                    for (int j = 0; j < RATERS; j++) {
                        var interviewer = interviewers.get((i * 7 + j * 11) % INTERVIEWERS);
                        batch.interview(candidacies.get(i), interviewer, needs, i + j);
                    }
                }
            }
        });
        Role.bump(role);
        return new Sample(role, candidacies.getFirst(), candidacies.getLast());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, UUID role) {
        return entities.createNativeQuery(sql, UUID.class).setParameter(1, role).getResultList();
    }

    /// Submitted interviews, written past the program: through it they would take an hour.
    private static final class Batch implements AutoCloseable {

        private static final OffsetDateTime NOW = FixedClock.NOW.atOffset(ZoneOffset.UTC);

        private final PreparedStatement interviews;
        private final PreparedStatement submissions;
        private final PreparedStatement ratings;
        private int waiting;

        Batch(Connection connection) throws SQLException {
            interviews = connection.prepareStatement("insert into interview (id, version, candidacy_id, interviewer_id,"
                    + " round, minutes, created_at, begun_at, submitted_at, first_submitted_at, submissions, independent)"
                    + " values (?, 0, ?, ?, 'Technical', 45, ?, ?, ?, ?, 1, true)");
            submissions = connection.prepareStatement(
                    "insert into submission (id, interview_id, edition, submitted_at) values (?, ?, 1, ?)");
            ratings =
                    connection.prepareStatement("insert into rating (id, interview_id, need_id, edition, rated, source,"
                            + " given_at) values (?, ?, ?, 1, ?, 'SETTLED', ?)");
        }

        void interview(UUID candidacy, UUID interviewer, List<UUID> needs, int seed) throws SQLException {
            var interview = UUID.randomUUID();
            add(interviews, interview, candidacy, interviewer, NOW, NOW, NOW, NOW);
            add(submissions, UUID.randomUUID(), interview, NOW);
            for (int i = 0; i < needs.size(); i++) {
                add(ratings, UUID.randomUUID(), interview, needs.get(i), 1 + (seed * 31 + i * 17) % 5, NOW);
            }
            if (++waiting % 500 == 0) {
                flush();
            }
        }

        private static void add(PreparedStatement statement, Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        }

        private void flush() throws SQLException {
            interviews.executeBatch();
            submissions.executeBatch();
            ratings.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            flush();
            interviews.close();
            submissions.close();
            ratings.close();
        }
    }
}
