package dev.assay.command;

import dev.assay.web.Checkpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;

/// Does commands inside of the program.
@ApplicationScoped
class Inside {

    private final Checkpoint checkpoint;

    Inside(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /// @return with what it ended, once what it changed is on disk
    @ActivateRequestContext
    int run(Desk desk, PrintWriter out, PrintWriter err, List<String> said) {
        int code = CommandWords.run(desk, out, err, said);
        out.flush();
        err.flush();
        try {
            checkpoint.sync();
            return code;
        } catch (SQLException e) {
            err.println("What was changed is not on disk: " + e.getMessage());
            err.flush();
            return Ended.FAILED;
        }
    }
}
