package dev.assay.web;

import java.sql.Connection;
import java.sql.SQLException;

/// Syncs as [Checkpoint] does, without a program around it.
public final class Chunked {

    private Chunked() {}

    public static void sync(Connection connection) throws SQLException {
        Checkpoint.sync(connection);
    }
}
