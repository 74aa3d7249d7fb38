package dev.assay.export;

import dev.assay.web.Refused;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is asked for in the address.
public final class ExportRequest {

    @QueryParam("format")
    public @Nullable String format;

    @QueryParam("layout")
    public @Nullable String layout;

    @QueryParam("bom")
    public @Nullable String bom;

    /// How a sheet signs in; read before anybody comes here.
    @QueryParam("token")
    public @Nullable String token;

    /// A choice that can be done.
    record Choice(Format format, Layout layout, boolean bom) {

        /// Tells this file from others of the same role.
        String tag() {
            return format.name().charAt(0) + "" + layout.name().charAt(0) + (bom ? "b" : "");
        }
    }

    /// CSV of the scores unless told otherwise.
    ///
    /// @throws Refused 400 naming what is valid, 422 for a workbook in a format of one table
    Choice choice() {
        var format = among("format", this.format, Format.CSV);
        var layout = among("layout", this.layout, Layout.SCORES);
        if (layout == Layout.WORKBOOK && !format.takesSeveral()) {
            throw Refused.impossible(
                    "layout",
                    "workbook has several tables and %s takes one: ask for layout=scores, ratings or evidence, or for format=xlsx",
                    word(format));
        }
        if (bom() && format != Format.CSV) {
            throw Refused.malformed("bom", "is for CSV alone");
        }
        return new Choice(format, layout, bom());
    }

    private boolean bom() {
        if (bom != null && !bom.equals("true") && !bom.equals("false")) {
            throw Refused.malformed("bom", "must be true or false");
        }
        return "true".equals(bom);
    }

    private static <E extends Enum<E>> E among(String field, @Nullable String name, E usual) {
        var all = usual.getDeclaringClass().getEnumConstants();
        if (name == null) {
            return usual;
        }
        return Arrays.stream(all)
                .filter(one -> word(one).equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.malformed(
                        field,
                        "must be one of %s",
                        Arrays.stream(all).map(ExportRequest::word).collect(Collectors.joining(", "))));
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
