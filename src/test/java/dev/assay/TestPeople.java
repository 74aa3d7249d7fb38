package dev.assay;

import dev.assay.access.Access;
import dev.assay.access.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// People to sign in as; each call makes another one.
public final class TestPeople {

    public static final String PASSWORD = "password-of-tests";

    private TestPeople() {}

    /// Somebody with an account.
    public record Person(UUID id, String name, String email) {

        /// A request of theirs, as a script sends it.
        public RequestSpecification asks() {
            return Asking.as(email, PASSWORD).redirects().follow(false);
        }
    }

    public static Person anOwner() {
        return aPerson("Mara Lindqvist", Access.OWNER);
    }

    public static Person aManager() {
        return aPerson("Jonas Achterberg", Access.MANAGER);
    }

    public static Person anInterviewer() {
        return aPerson("Hanne Solberg", Access.INTERVIEWER);
    }

    public static Person anObserver() {
        return aPerson("Priya Raman", Access.OBSERVER);
    }

    public static Person aPerson(String name, Access access) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var user = new User(name, UUID.randomUUID() + "@example.org", access, FixedClock.NOW);
            user.changePassword(PASSWORD);
            user.persist();
            return new Person(user.id, user.name, user.email());
        });
    }
}
