package dev.assay.role;

import dev.assay.access.User;
import dev.assay.language.Phrase;
import dev.assay.web.Format;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A change of a role's rules that needed a reason.
public record RulesRow(Instant at, String who, String reason, List<Phrase> weights) {

    /// Newest first. Two statements.
    static List<RulesRow> listOf(UUID role) {
        var changes = Rules.listOf(role).stream()
                .filter(rules -> rules.reason() != null)
                .toList()
                .reversed();
        if (changes.isEmpty()) {
            return List.of();
        }
        var ids = changes.stream()
                .map(Rules::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, String> names = new HashMap<>();
        User.<User>list("id in ?1", ids).forEach(user -> names.put(user.id, user.name));
        return changes.stream().map(rules -> of(rules, names)).toList();
    }

    private static RulesRow of(Rules rules, Map<UUID, String> names) {
        var who = rules.accountId() == null ? null : names.get(rules.accountId());
        return new RulesRow(
                rules.validFrom,
                who == null ? "" : who,
                Objects.requireNonNullElse(rules.reason(), ""),
                rules.content().needs().stream().map(RulesRow::weight).toList());
    }

    private static Phrase weight(Rules.OfNeed need) {
        var weight = Phrase.of("%s %s", need.code(), Format.number(need.weight()));
        return need.threshold() == null ? weight : Phrase.of("%s, must be %d", weight, need.threshold());
    }

    public Phrase when() {
        return Format.moment(at);
    }
}
