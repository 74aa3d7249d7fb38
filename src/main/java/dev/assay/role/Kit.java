package dev.assay.role;

import dev.assay.journal.JournalEntry;
import dev.assay.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that a manager does to a role's needs and questions. In the caller's transaction.
final class Kit {

    static final int MOST = 100;

    private final Role role;
    private final UUID by;
    private final Instant now;
    private final @Nullable String reason;

    /// @param reason why the rules change; needed once ratings are submitted
    Kit(Role role, UUID by, Instant now, @Nullable String reason) {
        this.role = role;
        this.by = by;
        this.now = now;
        this.reason = reason;
    }

    /// Adds a need at the end.
    ///
    /// @throws Refused 409 where there are too many, or one of this code
    Need add(Need.Definition definition) {
        if (Need.count("role.id = ?1 and retiredAt is null", role.id) >= MOST) {
            throw Refused.conflict("A role has %d needs at most.", MOST);
        }
        var need = Need.add(role, definition);
        changed("added", need);
        return need;
    }

    /// @throws Refused 409 where another need has, or had, the code
    void define(Need need, Need.Definition definition) {
        var other = Need.findByCode(role.id, Need.code(definition.code()));
        if (other.isPresent() && !other.get().id.equals(need.id)) {
            throw Refused.conflict(
                    "This role has, or had, another need %s.", other.get().code());
        }
        need.define(definition);
        changed("changed", need);
    }

    /// Sets all needs in order: those with an id are kept, the others are new, those left out
    /// are retired.
    ///
    /// @throws Refused 413 for too many, 422 for an id of no need of the role
    void replace(List<Given> wanted) {
        if (wanted.size() > MOST) {
            throw Refused.tooLarge("A role has %d needs at most.", MOST);
        }
        var earlier = new HashMap<UUID, Need>();
        Need.listOf(role.id).forEach(need -> earlier.put(need.id, need));
        int position = 0;
        for (var given : wanted) {
            var known = given.id() == null ? null : earlier.remove(given.id());
            if (given.id() != null && known == null) {
                throw Refused.impossible("id", "names no need of this role: %s", given.id());
            }
            var need = known == null ? Need.add(role, given.definition()) : known;
            if (known != null) {
                known.define(given.definition());
            }
            need.position = position++;
        }
        earlier.values().forEach(need -> need.retire(now));
        Rules.keep(role, now, by, reason);
        Role.bump(role.id);
        JournalEntry.write(now, by, "needs changed", new JournalEntry.Subject("role", role.id, role.id), reason);
    }

    /// A need as it shall be.
    ///
    /// @param id null for a new one
    record Given(@Nullable UUID id, Need.Definition definition) {}

    void retire(Need need) {
        need.retire(now);
        changed("retired", need);
    }

    /// Puts a need one place up or down; at the end nothing happens.
    void move(Need need, boolean up) {
        place(need, Need.listOf(role.id).indexOf(need) + (up ? -1 : 1));
    }

    /// Puts a need in another place, counted from 0; beyond the end nothing happens.
    void place(Need need, int place) {
        var order = new ArrayList<>(Need.listOf(role.id));
        if (place < 0 || place >= order.size() || order.indexOf(need) == place) {
            return;
        }
        order.remove(need);
        order.add(place, need);
        for (int position = 0; position < order.size(); position++) {
            order.get(position).position = position;
        }
        changed("moved", need);
    }

    /// @throws Refused 404 for a need of another role, or a retired one
    Need need(UUID id) {
        return Need.<Need>find("id = ?1 and role.id = ?2 and retiredAt is null", id, role.id)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    /// @throws Refused 404 for a question of another role, or a retired one
    Question question(UUID id) {
        return Question.<Question>find(
                        "from Question q left join fetch q.need where q.id = ?1 and q.role.id = ?2 and q.retiredAt is null",
                        id,
                        role.id)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    Question ask(String text, @Nullable Need need, @Nullable String round) {
        if (Question.count("role.id = ?1 and retiredAt is null", role.id) >= MOST) {
            throw Refused.conflict("A role has %d questions at most.", MOST);
        }
        var question = Question.add(role, text, need, round);
        changed("added", question);
        return question;
    }

    void change(Question question, String text, @Nullable Need need, @Nullable String round) {
        question.change(text, need, round);
        changed("changed", question);
    }

    void retire(Question question) {
        question.retire(now);
        changed("retired", question);
    }

    private void changed(String action, Need need) {
        Rules.keep(role, now, by, reason);
        Role.bump(role.id);
        var detail = "%s, weight %s, threshold %s%s"
                .formatted(need.code(), need.weight(), need.threshold(), reason == null ? "" : ": " + reason.strip());
        JournalEntry.write(now, by, action, new JournalEntry.Subject("need", need.id, role.id), detail);
    }

    private void changed(String action, Question question) {
        Question.flush();
        Role.bump(role.id);
        var subject = new JournalEntry.Subject("question", question.id, role.id);
        JournalEntry.write(now, by, action, subject, "q" + question.number);
    }
}
