package dev.assay.export;

import dev.assay.web.OneOf;
import dev.assay.web.Refused;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Objects;
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
    record Choice(ExportFormat format, Layout layout, boolean bom) {

        /// Tells this file from others of the same role.
        String tag() {
            return format.name().charAt(0) + "" + layout.name().charAt(0) + (bom ? "b" : "");
        }
    }

    /// CSV of the scores unless told otherwise.
    ///
    /// @throws Refused 400 naming what is valid, 422 for a workbook in a format of one table
    Choice choice() {
        var format = Objects.requireNonNullElse(
                OneOf.among("format", this.format, ExportFormat.values(), ExportRequest::word), ExportFormat.CSV);
        var layout = Objects.requireNonNullElse(
                OneOf.among("layout", this.layout, Layout.values(), ExportRequest::word), Layout.SCORES);
        boolean bom = Boolean.TRUE.equals(OneOf.yes("bom", this.bom));
        if (layout == Layout.WORKBOOK && !format.takesSeveral()) {
            throw Refused.impossible(
                    "layout",
                    "workbook has several tables and %s takes one: ask for layout=scores, ratings or evidence, or for format=xlsx",
                    word(format));
        }
        if (bom && format != ExportFormat.CSV) {
            throw Refused.malformed("bom", "is for CSV alone");
        }
        return new Choice(format, layout, bom);
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
