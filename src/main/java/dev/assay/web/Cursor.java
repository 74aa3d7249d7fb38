package dev.assay.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/// Where a page ended: what its last row was ordered by, and its id. The row itself may be gone
/// by now.
record Cursor(Sorting.Chosen sort, Object key, UUID id) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /// @throws Refused 400 for a cursor that this program did not make for this order
    static Cursor read(String text, Sorting.Chosen sort) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 3);
            if (parts.length == 3 && parts[0].equals(sort.name())) {
                return new Cursor(sort, key(parts[2], sort.by().type()), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // told below
        }
        throw Refused.malformed("cursor", "is none of ours for this order; start without it");
    }

    private static Object key(String text, Class<?> type) {
        if (type == String.class) {
            Texts.requireStorable("cursor", text);
            return text;
        }
        if (type == Instant.class) {
            return within(Instant.parse(text));
        }
        return type == Long.class ? Long.valueOf(text) : (Object) Integer.valueOf(text);
    }

    private static Instant within(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new DateTimeException("no database keeps it");
        }
        return moment;
    }

    /// As it stands in an address.
    String written() {
        var text = sort.name() + "\n" + id + "\n" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
