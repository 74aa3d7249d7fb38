package dev.assay.command;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What goes between whoever typed a command and the program that runs: the words and the files
/// there, then pieces of what is printed and made back, and with what it ended.
final class Frames {

    /// Both ends are of one version, or do not talk.
    private static final int PROTOCOL = 1;

    private static final int MOST_WORDS = 1_000;
    private static final int LARGEST_FILE = 64 * 1024 * 1024;
    private static final int LARGEST_PIECE = 64 * 1024;

    private static final byte PRINTED = 'o';
    private static final byte TOLD = 'e';
    private static final byte MADE = 'f';
    private static final byte ENDED = 'x';

    private Frames() {}

    /// @param files by the names in the words
    record Asked(List<String> words, Map<String, byte[]> files) {

        void write(DataOutputStream out) throws IOException {
            out.writeInt(PROTOCOL);
            out.writeInt(words.size());
            for (var word : words) {
                bytes(out, word.getBytes(StandardCharsets.UTF_8));
            }
            out.writeInt(files.size());
            for (var file : files.entrySet()) {
                bytes(out, file.getKey().getBytes(StandardCharsets.UTF_8));
                bytes(out, file.getValue());
            }
            out.flush();
        }

        static Asked read(DataInputStream in) throws IOException {
            if (in.readInt() != PROTOCOL) {
                throw new IOException("another version of the command line");
            }
            var words = new ArrayList<String>();
            for (int left = within(in.readInt(), MOST_WORDS); left > 0; left--) {
                words.add(new String(bytes(in), StandardCharsets.UTF_8));
            }
            var files = new LinkedHashMap<String, byte[]>();
            for (int left = within(in.readInt(), MOST_WORDS); left > 0; left--) {
                files.put(new String(bytes(in), StandardCharsets.UTF_8), bytes(in));
            }
            return new Asked(words, files);
        }
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        var bytes = new byte[within(in.readInt(), LARGEST_FILE)];
        in.readFully(bytes);
        return bytes;
    }

    private static int within(int count, int most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException("too much at once");
        }
        return count;
    }

    /// Prints to whoever typed the command.
    static PrintWriter printing(DataOutputStream out, boolean told) {
        var pieces = new Pieces(out, told ? TOLD : PRINTED);
        return new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int count) throws IOException {
                pieces.write(new String(text, from, count).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void flush() throws IOException {
                pieces.flush();
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    /// Takes what the command makes.
    static OutputStream making(DataOutputStream out) {
        return new Pieces(out, MADE);
    }

    static void end(DataOutputStream out, int code) throws IOException {
        synchronized (out) {
            out.writeByte(ENDED);
            out.writeInt(code);
            out.flush();
        }
    }

    /// Takes all pieces to the end.
    ///
    /// @return with what it ended
    /// @throws java.io.EOFException where the program went away before
    static int take(DataInputStream in, OutputStream made, PrintWriter printed, PrintWriter told) throws IOException {
        for (byte kind = in.readByte(); kind != ENDED; kind = in.readByte()) {
            var piece = bytes(in);
            switch (kind) {
                case MADE -> made.write(piece);
                case TOLD -> print(told, piece);
                default -> print(printed, piece);
            }
        }
        return in.readInt();
    }

    private static void print(PrintWriter to, byte[] text) {
        to.print(new String(text, StandardCharsets.UTF_8));
        to.flush();
    }

    private static final class Pieces extends OutputStream {

        private final DataOutputStream out;
        private final byte kind;

        Pieces(DataOutputStream out, byte kind) {
            this.out = out;
            this.kind = kind;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            for (int at = 0; at < count; at += LARGEST_PIECE) {
                int piece = Math.min(LARGEST_PIECE, count - at);
                synchronized (out) {
                    out.writeByte(kind);
                    out.writeInt(piece);
                    out.write(bytes, from + at, piece);
                }
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
