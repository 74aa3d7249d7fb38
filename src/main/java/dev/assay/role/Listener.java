package dev.assay.role;

import dev.assay.access.Admission;
import dev.assay.access.Viewer;
import dev.assay.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// One page or script that waits for roles to change. Used by one thread at a time.
final class Listener {

    private final Admission pass;
    private final Set<UUID> asked;
    private final UUID account;
    private final MultiEmitter<? super Revisions.News> emitter;

    private boolean begun;

    /// What it knows of each role it may know of.
    private final Map<UUID, Long> told = new HashMap<>();

    /// @param asked the roles to hear of; all that the viewer has part in where it is empty
    Listener(Admission pass, Viewer viewer, Set<UUID> asked, MultiEmitter<? super Revisions.News> emitter) {
        this.pass = pass;
        this.account = viewer.id();
        this.asked = asked;
        this.emitter = emitter;
    }

    /// The roles a viewer may hear of, of those asked for.
    ///
    /// @throws Refused 404 where one of them is not theirs to know of
    static List<Role> roles(Viewer viewer, Set<UUID> asked) {
        return asked.isEmpty()
                ? Membership.list(viewer).stream().map(Membership::role).toList()
                : asked.stream().map(id -> Membership.of(id, viewer).role()).toList();
    }

    UUID account() {
        return account;
    }

    /// Whether it has not been told anything yet.
    boolean fresh() {
        return !begun;
    }

    Set<UUID> roles() {
        return Set.copyOf(told.keySet());
    }

    /// Whether it has not been told of one of these revisions.
    boolean lacks(Map<UUID, Long> revisions) {
        return told.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().equals(revisions.getOrDefault(entry.getKey(), entry.getValue())));
    }

    /// Looks who it is, now, and tells what they may hear of and have not heard. Ends where they
    /// may hear nothing.
    void tell() {
        begun = true;
        var viewer = pass.viewer().orElse(null);
        if (viewer == null) {
            emitter.complete();
            return;
        }
        try {
            var now = QuarkusTransaction.requiringNew()
                    .call(() -> roles(viewer, asked).stream()
                            .collect(Collectors.toMap(role -> role.id, role -> role.revision)));
            told.keySet().retainAll(now.keySet());
            now.forEach((role, revision) -> {
                if (!revision.equals(told.put(role, revision))) {
                    emitter.emit(new Revisions.Changed(role, revision));
                }
            });
        } catch (Refused gone) {
            emitter.complete();
        }
    }

    /// Shows the ways between that the stream is alive.
    void beat() {
        emitter.emit(new Revisions.Beat());
    }

    void end() {
        emitter.complete();
    }
}
