package dev.assay.task;

/// Hears how far a long work is.
@FunctionalInterface
public interface Progress {

    /// Nobody asks.
    Progress UNHEARD = (done, total) -> {};

    /// @throws Stopped where the work shall not go on
    void at(int done, int total);

    /// Somebody has cancelled the work.
    final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Stopped() {
            super("cancelled", null, false, false);
        }
    }
}
