package dev.assay.command;

import java.nio.file.Path;
import java.util.List;

/// A command that works inside of the program: in the one that runs and has the database, or else
/// in one that starts for it alone.
abstract class InDatabase extends Spoken {

    /// Does the work.
    ///
    /// @return with what it ends: see [Ended]
    abstract int run(Desk desk) throws Exception;

    /// Which files it reads.
    List<Path> files() {
        return List.of();
    }

    /// Whether it only looks, so that nothing is made ready for it: no table, no first owner.
    boolean onlyLooks() {
        return false;
    }

    @Override
    public Integer call() throws Exception {
        var desk = words().desk();
        return desk != null ? run(desk) : outside();
    }

    /// What is done before and after by whoever typed it.
    int outside() throws Exception {
        return Way.of(this).go(java.io.OutputStream.nullOutputStream());
    }
}
