package dev.assay.web;

import dev.assay.language.Phrase;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// Time zones: those there are, and the one that a page is told in.
public final class Zones {

    private static final String SETTING = "assay.time-zone";
    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Zones() {}

    /// The zone of those who chose none: `assay.time-zone`, else the machine's.
    ///
    /// @throws IllegalArgumentException where the setting names none
    public static ZoneId usual() {
        var named = ConfigProvider.getConfig().getOptionalValue(SETTING, String.class);
        if (named.isPresent() && !KNOWN.contains(named.get())) {
            throw new IllegalArgumentException(
                    "ASSAY_TIME_ZONE is %s: set a time zone such as Europe/Berlin.".formatted(named.get()));
        }
        return named.isPresent() ? ZoneId.of(named.get()) : ZoneId.systemDefault();
    }

    /// The zone of that name; the usual one for null, and for a name that is not known any more.
    public static ZoneId of(@Nullable String name) {
        return name != null && KNOWN.contains(name) ? ZoneId.of(name) : usual();
    }

    /// The name where there is such a zone; null for nothing.
    ///
    /// @throws Refused 400 for a name of none
    public static @Nullable String named(String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        if (!KNOWN.contains(name)) {
            throw Refused.malformed(field, "must be a time zone such as Europe/Berlin");
        }
        return name;
    }

    /// The zones to choose from, by place; the first is the usual one.
    public static List<Option> options(@Nullable String chosen) {
        var usual = Option.of("", Phrase.of("As this Assay: %s", usual().getId()), chosen);
        var places = KNOWN.stream()
                .filter(name -> name.equals(chosen) || (name.contains("/") && !name.matches("(Etc|SystemV)/.*")))
                .sorted()
                .map(name -> Option.of(name, name.replace('_', ' '), chosen));
        return Stream.of(Stream.of(usual, Option.of("UTC", "UTC", chosen)), places)
                .flatMap(one -> one)
                .distinct()
                .toList();
    }
}
