package dev.assay.command;

import picocli.CommandLine.Command;

/// `assay demo`.
@Command(
        name = "demo",
        description = "Serves, and fills an empty database with invented people. Where there are roles already,"
                + " nothing is added.")
final class DemoCommand extends Spoken {

    @Override
    public Integer call() throws Exception {
        words().requireOutside();
        return ServeCommand.serve(true, err());
    }
}
