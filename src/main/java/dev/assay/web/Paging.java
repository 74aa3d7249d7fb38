package dev.assay.web;

import dev.assay.language.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which part of a long list a page shows.
///
/// @param page counted from 1; the last one where more was asked for
/// @param total how many there are in all
/// @param address of the list, without a page
public record Paging(int page, long total, Address address) {

    /// How many are shown at once.
    public static final int ON_A_PAGE = 50;

    /// @param asked what stands in the address; anything that is no page is the first one
    public static Paging of(@Nullable String asked, long total, Address address) {
        int page = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
        return new Paging(Math.clamp(page, 1, pages(total)), total, address.without("page"));
    }

    private static int pages(long total) {
        return Math.toIntExact(Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE));
    }

    /// How many come before this page.
    public int offset() {
        return (page - 1) * ON_A_PAGE;
    }

    /// What the page shows of all.
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(offset(), all.size()), Math.min(offset() + ON_A_PAGE, all.size()));
    }

    /// Whether all fit on one page.
    public boolean whole() {
        return total <= ON_A_PAGE;
    }

    public int last() {
        return pages(total);
    }

    public int before() {
        return page - 1;
    }

    public int after() {
        return page + 1;
    }

    /// `51–100 of 10,000`, or `12 in all`.
    public Phrase words() {
        if (whole()) {
            return Phrase.of("%d in all", total);
        }
        return Phrase.of("%,d–%,d of %,d", offset() + 1, Math.min(offset() + ON_A_PAGE, total), total);
    }

    public String url(int to) {
        return address.with("page", to == 1 ? null : to).url();
    }

    /// Empty on the first page.
    public String previous() {
        return page == 1 ? "" : url(before());
    }

    /// Empty on the last page.
    public String next() {
        return page == last() ? "" : url(after());
    }
}
