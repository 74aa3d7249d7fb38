package dev.assay.role;

import dev.assay.language.Phrase;
import dev.assay.web.Clash;
import dev.assay.web.Form;
import dev.assay.web.Format;
import dev.assay.web.Refused;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is typed about a need.
///
/// @param threshold empty where it is no must-have
public record NeedForm(
        @RestForm @Nullable String code,
        @RestForm @Nullable String title,
        @RestForm @Nullable String weight,
        @RestForm @Nullable String threshold,
        @RestForm @Nullable String description,
        @RestForm @Nullable String anchor1,
        @RestForm @Nullable String anchor3,
        @RestForm @Nullable String anchor5,
        @RestForm @Nullable String version,
        @RestForm @Nullable String reason) {

    static final NeedForm EMPTY = new NeedForm("", "", "1", "", "", "", "", "", "0", "");

    static NeedForm of(Need need) {
        var anchors = need.anchors();
        return new NeedForm(
                need.code(),
                need.title(),
                Format.plain(need.weight()),
                Form.shown(need.threshold()),
                Form.shown(need.description()),
                Form.shown(anchors.one()),
                Form.shown(anchors.three()),
                Form.shown(anchors.five()),
                Long.toString(need.version),
                "");
    }

    /// @throws Refused 400 naming the field that is wrong
    Need.Definition definition() {
        return new Need.Definition(
                Form.typed(code),
                title,
                Form.typed(description),
                weight(Form.typed(weight)),
                threshold(Form.typed(threshold)),
                new Need.Anchors(Form.typed(anchor1), Form.typed(anchor3), Form.typed(anchor5)));
    }

    static @Nullable Double weight(String typed) {
        try {
            return typed.isBlank() ? null : Double.valueOf(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw Refused.malformed("weight", "must be a number from 0 to 1000");
        }
    }

    static @Nullable Integer threshold(String typed) {
        try {
            return typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            throw Refused.malformed("mustHave.threshold", "must be 1, 2, 3, 4 or 5");
        }
    }

    /// What is saved now beside what was typed.
    Clash clash(Need now) {
        var saved = of(now);
        var page = "/roles/" + now.role.id + "/settings";
        var url = "/roles/" + now.role.id + "/needs/" + now.id;
        return new Clash(
                Phrase.verbatim(now.code()),
                url,
                page,
                Form.shown(saved.version),
                List.of(
                        text("code", Phrase.of("Code"), saved.code, code),
                        text("title", Phrase.of("Title"), saved.title, title),
                        text("weight", Phrase.of("Weight"), saved.weight, weight),
                        Clash.Text.chosen(
                                "threshold",
                                Phrase.of("Must-have"),
                                Form.typed(saved.threshold),
                                Form.typed(threshold),
                                NeedRow.thresholds(null)),
                        text("description", Phrase.of("Description"), saved.description, description),
                        text("anchor1", Phrase.of("What a 1 looks like"), saved.anchor1, anchor1),
                        text("anchor3", Phrase.of("What a 3 looks like"), saved.anchor3, anchor3),
                        text("anchor5", Phrase.of("What a 5 looks like"), saved.anchor5, anchor5)));
    }

    private static Clash.Text text(String name, Phrase label, @Nullable String theirs, @Nullable String mine) {
        return new Clash.Text(name, label, Form.typed(theirs), Form.typed(mine));
    }
}
