package dev.assay.intake;

import dev.assay.access.Access;
import dev.assay.access.User;
import dev.assay.intake.ImportItem.Kind;
import dev.assay.language.Phrase;
import dev.assay.reading.Cleaned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the accounts of the interviewers that a file names: by name, else by first name, both
/// ignoring case; else makes an account that nobody can sign in to yet.
final class Interviewers {

    private static final int LONGEST_NAME = 200;

    private final ImportContext context;
    private final List<User> able;
    private final Map<String, User> known = new HashMap<>();

    Interviewers(ImportContext context) {
        this.context = context;
        able = new ArrayList<>(
                User.listByName().stream().filter(User::mayConductInterviews).toList());
    }

    /// @param line where the file names them
    User named(String name, int line) {
        var shown = context.name(name, LONGEST_NAME, line);
        var key = Cleaned.key(shown);
        var there = known.get(key);
        if (there == null) {
            there = find(key, shown, line);
            known.put(key, there);
        }
        return there;
    }

    private User find(String key, String name, int line) {
        var same =
                able.stream().filter(user -> Cleaned.key(user.name).equals(key)).toList();
        var alike = same.isEmpty()
                ? able.stream().filter(user -> firstName(user).equals(key)).toList()
                : same;
        if (alike.size() == 1) {
            return alike.getFirst();
        }
        if (!same.isEmpty()) {
            context.log().warn(line, "%d people here are called %s; the first of them is taken.", same.size(), name);
            return same.getFirst();
        }
        warn(alike, name, line);
        return make(name);
    }

    private static String firstName(User user) {
        var key = Cleaned.key(user.name);
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    private void warn(List<User> alike, String name, int line) {
        var reason = alike.isEmpty()
                ? Phrase.of("Nobody here is called %s", name)
                : Phrase.of("%s may be %s", name, either(alike));
        context.log()
                .warn(
                        line,
                        "%s, so an account %s without e-mail and password is made. If it is somebody else, write the full name.",
                        reason,
                        name);
    }

    private static Phrase either(List<User> alike) {
        return alike.stream()
                .map(user -> Phrase.verbatim(user.name))
                .limit(5)
                .reduce((before, last) -> Phrase.of("%s or %s", before, last))
                .orElseThrow();
    }

    private User make(String name) {
        var user = new User(name, null, Access.INTERVIEWER, context.now());
        user.persist();
        context.created(Kind.ACCOUNT, user.id, () -> user.version, null);
        return user;
    }
}
