package dev.assay.privacy;

import dev.assay.web.Mentions;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The answers that are kept for requests which may come again. One that tells of a person keeps
/// its status and its address, so that the request again still does nothing; its body goes.
final class Answers {

    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final List<String> things;
    private final Mentions mentions;

    Answers(Set<UUID> things, Mentions mentions) {
        this.things = things.stream().map(UUID::toString).toList();
        this.mentions = mentions;
    }

    void forget() {
        var last = FIRST;
        while (last != null) {
            last = forgetAfter(last);
        }
    }

    private @Nullable UUID forgetAfter(UUID last) {
        var rows = Panache.getEntityManager()
                .createNativeQuery(
                        "select cast(id as varchar(36)), body from answered_request where body is not null and id > ?1 order by id",
                        Object[].class)
                .setParameter(1, last)
                .setMaxResults(AT_ONCE)
                .getResultList();
        UUID end = null;
        for (var row : rows) {
            var answer = (Object[]) row;
            end = UUID.fromString(answer[0].toString());
            if (tells(answer[1].toString())) {
                Panache.getEntityManager()
                        .createNativeQuery("update answered_request set body = null where id = ?1")
                        .setParameter(1, end)
                        .executeUpdate();
            }
        }
        return end;
    }

    private boolean tells(String body) {
        return mentions.in(body) || things.stream().anyMatch(body::contains);
    }
}
