package dev.assay.access;

import dev.assay.language.Phrase;
import dev.assay.web.Form;
import dev.assay.web.Format;
import dev.assay.web.Languages;
import dev.assay.web.Option;
import dev.assay.web.Problems;
import dev.assay.web.Zones;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody's own account.
///
/// @param secret of the token made just now: shown in this one answer
public record AccountView(
        String name,
        String email,
        Phrase access,
        boolean password,
        long version,
        List<Option> zones,
        List<Option> languages,
        List<TokenRow> tokens,
        TokenForm token,
        List<Option> roles,
        @Nullable String secret,
        Typed typed) {

    /// Which of the page's forms was refused, and why.
    public record Typed(String form, @Nullable String name, Problems problems) {

        static final Typed NOTHING = new Typed("", null, Problems.NONE);

        public Problems of(String which) {
            return form.equals(which) ? problems : Problems.NONE;
        }
    }

    /// A token as its owner sees it afterwards.
    public record TokenRow(
            UUID id, String name, String scopes, @Nullable Phrase role, Instant expiresAt, boolean live) {

        static TokenRow of(AccessToken token, List<Option> roles, Instant now) {
            var scopes = token.scopes().stream()
                    .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            var role = roles.stream()
                    .filter(option -> option.value().equals(Form.shown(token.roleId)))
                    .map(option ->
                            Phrase.of(" of %s", Format.isolated(option.label().toString())))
                    .findFirst()
                    .orElse(null);
            return new TokenRow(
                    token.id, token.name, scopes, token.roleId == null ? null : role, token.expiresAt, token.live(now));
        }
    }

    static AccountView of(User user, TokenForm token, @Nullable String secret, Typed typed, Instant now) {
        var roles = roles(user, token);
        return new AccountView(
                typed.name() == null ? user.name : typed.name(),
                Form.shown(user.email()),
                user.access.words(),
                user.hasPassword(),
                user.version,
                Zones.options(user.timeZone()),
                Languages.options(user.language()),
                AccessToken.listOf(user.id).stream()
                        .map(one -> TokenRow.of(one, roles, now))
                        .filter(TokenRow::live)
                        .toList(),
                token,
                roles,
                secret,
                typed);
    }

    /// The roles a token may be bound to: those the person has part in.
    private static List<Option> roles(User user, TokenForm token) {
        var mine = Panache.getEntityManager()
                .createQuery(
                        "select r.id, r.title from Role r where :owner = true or exists (select 1 from TeamMember m"
                                + " where m.role = r and m.account.id = :viewer) order by r.title, r.id",
                        Object[].class)
                .setParameter("owner", user.access == Access.OWNER)
                .setParameter("viewer", user.id)
                .getResultList()
                .stream()
                .map(row -> Option.of(row[0], (String) row[1], token.roleId()));
        return Stream.concat(Stream.of(Option.of("", Phrase.of("Every role of mine"), token.roleId())), mine)
                .toList();
    }
}
