package dev.assay.command;

import dev.assay.storage.DataDirectory;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a command gets to the database: by the door of the program that runs, or by a start of the
/// program for it alone.
abstract class Way {

    /// @param made takes what the command makes
    /// @return with what it ended
    abstract int go(OutputStream made) throws Exception;

    static Way of(InDatabase command) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (var file : command.files()) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw NotDone.untried("%s is no file that can be read.".formatted(file));
            }
            files.put(file.toString(), Files.readAllBytes(file));
        }
        var running = running(Door.path(DataDirectory.path()));
        return running == null ? new Alone(command, files) : new Relay(command, files, running);
    }

    private static @Nullable SocketChannel running(Path door) throws IOException {
        if (!Files.exists(door)) {
            return null;
        }
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(door));
            return channel;
        } catch (IOException nobodyThere) {
            channel.close();
            return null;
        }
    }

    /// By the program that runs.
    private static final class Relay extends Way {

        private final InDatabase command;
        private final Map<String, byte[]> files;
        private final SocketChannel running;

        Relay(InDatabase command, Map<String, byte[]> files, SocketChannel running) {
            this.command = command;
            this.files = files;
            this.running = running;
        }

        @Override
        int go(OutputStream made) throws Exception {
            try (running;
                    var in = new DataInputStream(Channels.newInputStream(running));
                    var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(running)))) {
                new Frames.Asked(command.words().said(), files).write(out);
                return Frames.take(in, made, command.out(), command.err());
            } catch (EOFException gone) {
                throw NotDone.failed("Assay was running and went away before the end. Nothing was made.");
            }
        }
    }

    /// By a start of the program that serves nobody.
    private static final class Alone extends Way {

        private final InDatabase command;
        private final Map<String, byte[]> files;

        Alone(InDatabase command, Map<String, byte[]> files) {
            this.command = command;
            this.files = files;
        }

        @Override
        int go(OutputStream made) throws Exception {
            var desk = new Desk() {
                @Override
                public byte[] file(Path named) throws IOException {
                    var content = files.get(named.toString());
                    if (content == null) {
                        throw new IOException(named + " was not named.");
                    }
                    return content;
                }

                @Override
                public boolean served() {
                    return false;
                }

                @Override
                public OutputStream result() {
                    return made;
                }
            };
            return Unserved.run(command, desk);
        }
    }
}
