package dev.assay.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// For whoever ends a stream by closing it, where others have still to do with what is under it.
public class LeftOpen extends FilterOutputStream {

    public LeftOpen(OutputStream out) {
        super(out);
    }

    /// All at once, which the class it extends does not.
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
