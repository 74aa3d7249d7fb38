package dev.assay.evaluation;

import dev.assay.evaluation.Evaluation.Candidacy;
import dev.assay.web.Address;
import dev.assay.web.Option;
import dev.assay.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a page of a role's candidates is looked at: in which order, whom of them, which part.
///
/// @param address of the page with all of this but the part
/// @param page as it stands in the address
public record BoardLook(
        Address address,
        BoardOrder order,
        BoardFilter filter,
        @Nullable String page) {

    /// The same in the order of names.
    BoardLook byName() {
        return new BoardLook(address, new BoardOrder(BoardOrder.By.NAME, false), filter, page);
    }

    /// Those of a role that are looked at.
    ///
    /// @param found all that the filter finds, in order
    public record Found(BoardLook look, List<Candidacy> all, List<Candidacy> found, Paging paging) {

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
    Found of(Evaluation evaluation) {
        var all = evaluation.candidacies();
        var found = filter.of(order.sort(all));
        return new Found(this, all, found, Paging.of(page, found.size(), address));
    }
}
