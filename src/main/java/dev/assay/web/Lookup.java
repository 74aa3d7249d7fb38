package dev.assay.web;

import java.util.List;
import java.util.function.BiFunction;

/// A page of a long list that is looked through by part of a name. Page and part stand in the
/// address.
///
/// @param like part of a name; empty for all
public record Lookup<T>(String like, Paging paging, List<T> rows) {

    /// @param path of the list
    /// @param like as it stands in the address
    /// @param page as it stands in the address
    /// @param total how many have that in their name
    /// @param rows gives those from an offset, so many at most
    /// @throws Refused 400 for what is no text
    public static <T> Lookup<T> of(
            String path, String like, String page, long total, BiFunction<Integer, Integer, List<T>> rows) {
        var paging = Paging.of(page, total, Address.of(path).with("name", like));
        return new Lookup<>(like, paging, total == 0 ? List.of() : rows.apply(paging.offset(), Paging.ON_A_PAGE));
    }

    /// Whether there is nothing to look through.
    public boolean none() {
        return like.isBlank() && rows.isEmpty();
    }

    /// Whether looking by name is offered: not where all is seen at a glance.
    public boolean filterable() {
        return !like.isBlank() || !paging.whole();
    }

    /// The whole list.
    public String allUrl() {
        return paging.address().path();
    }
}
