package dev.assay.board;

import dev.assay.evaluation.Evaluation;
import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.evaluation.Ticks;
import dev.assay.web.Address;
import dev.assay.web.Option;
import dev.assay.web.Paging;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a page of a role's candidates is looked at: in which order, whom of them, which part.
///
/// @param address of the page with all of this but the part
/// @param page as it stands in the address
/// @param ticked candidacies to be compared, as they stand in the address
public record BoardLook(
        Address address,
        BoardOrder order,
        BoardFilter filter,
        @Nullable String page,
        List<UUID> ticked) {

    /// The same in the order of names.
    BoardLook byName() {
        return new BoardLook(address, new BoardOrder(BoardOrder.By.NAME, false), filter, page, ticked);
    }

    /// Those of a role that are looked at.
    ///
    /// @param found all that the filter finds, in order
    /// @param ticks those who are ticked, whether they are found or not
    public record Found(BoardLook look, List<Candidacy> all, List<Candidacy> found, Paging paging, Ticks ticks) {

        /// The same page with one of them not ticked.
        public String untickUrl(Candidacy one) {
            return Ticks.without(look.address, one)
                    .with("page", paging.page() == 1 ? null : paging.page())
                    .url();
        }

        /// The parameters that a form with boxes takes along: the boxes say who is ticked.
        public List<Address.Part> keptByBoxes() {
            return Ticks.none(look.address).parts();
        }

        /// The same for one with a filter.
        public List<Address.Part> keptByChooser() {
            return Ticks.none(unfiltered()).parts();
        }

        /// Those who are ticked and have no box on this page.
        public List<Candidacy> tickedElsewhere() {
            return ticks.outside(shown());
        }

        public List<Candidacy> shown() {
            return paging.of(found);
        }

        public List<Option> stages() {
            return look.filter.stages(all);
        }

        public List<Option> readinesses() {
            return look.filter.readinesses(all);
        }

        public boolean none() {
            return found.isEmpty();
        }

        /// Whether there is anything to filter: not where all are seen at a glance.
        public boolean filters() {
            return look.filter.any() || !new Paging(1, all.size(), look.address).whole();
        }

        /// The parameters that a form for the filter takes along.
        public List<Address.Part> kept() {
            return unfiltered().parts();
        }

        /// Everybody again.
        public String allUrl() {
            return unfiltered().url();
        }

        private Address unfiltered() {
            return look.address.without("name").without("stage").without("readiness");
        }

        /// The parameters that a form for another moment takes along.
        public List<Address.Part> keptThroughTime() {
            return look.address.without("asOf").parts();
        }

        /// The same now.
        public String nowUrl() {
            return look.address.without("asOf").url();
        }
    }

    /// Looks at the candidacies that a viewer may see.
    Found in(Evaluation evaluation) {
        var all = evaluation.candidacies();
        var found = filter.matching(order.sort(all));
        var ticks = Ticks.of(ticked, evaluation);
        var look = new BoardLook(ticks.onto(address), order, filter, page, ticked);
        return new Found(look, all, found, Paging.of(page, found.size(), look.address), ticks);
    }
}
