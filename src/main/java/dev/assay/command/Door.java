package dev.assay.command;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jdk.net.ExtendedSocketOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// By which the command line gets into the program that runs: a socket in the data directory,
/// for the user who runs the program and for root. Who may read the database's file may do what
/// the command line does.
@ApplicationScoped
public class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    private final Inside inside;
    private final Path directory;
    private final Path path;
    private @Nullable ServerSocketChannel server;

    Door(Inside inside, @ConfigProperty(name = "assay.data-dir") String data) {
        this.inside = inside;
        this.directory = Path.of(data);
        this.path = path(directory);
    }

    static Path path(Path data) {
        return data.toAbsolutePath().resolve("assay.socket");
    }

    /// From now on commands come in. Where there is no data directory, none can.
    public void open() {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try {
            Files.deleteIfExists(path); // of a program that was killed
            var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            server = opened;
            Thread.ofPlatform().daemon().name("door").start(() -> letIn(opened));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.warnf("Commands do not reach this program while it runs: %s cannot be made (%s)", path, e.getMessage());
        }
    }

    void close(@Observes ShutdownEvent event) throws IOException {
        if (server != null) {
            server.close();
            Files.deleteIfExists(path);
        }
    }

    private void letIn(ServerSocketChannel opened) {
        while (opened.isOpen()) {
            try {
                var channel = opened.accept();
                Thread.ofVirtual().name("command").start(() -> serve(channel));
            } catch (ClosedChannelException ended) {
                return;
            } catch (IOException e) {
                LOG.debug("A command did not come in", e);
            }
        }
    }

    private void serve(SocketChannel channel) {
        try (channel;
                var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
                var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
            if (!mayComeIn(channel)) {
                return;
            }
            var asked = Frames.Asked.read(in);
            int code = inside.run(
                    desk(asked, out), Frames.printing(out, false), Frames.printing(out, true), asked.words());
            Frames.end(out, code);
        } catch (IOException gone) {
            LOG.debug("Whoever gave a command is gone", gone);
        }
    }

    private boolean mayComeIn(SocketChannel channel) throws IOException {
        var name = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
        return name.equals(Files.getOwner(path).getName()) || name.equals("root");
    }

    private static Desk desk(Frames.Asked asked, DataOutputStream out) {
        return new Desk() {
            @Override
            public byte[] file(Path named) throws IOException {
                var content = asked.files().get(named.toString());
                if (content == null) {
                    throw new IOException(named + " was not sent.");
                }
                return content;
            }

            @Override
            public boolean served() {
                return true;
            }

            @Override
            public OutputStream result() {
                return Frames.making(out);
            }
        };
    }
}
