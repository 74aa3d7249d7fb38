package dev.assay.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FileBase;
import org.jspecify.annotations.Nullable;

/// An H2 database file whose store header names the newest chunk, after each chunk that is
/// written.
///
/// H2 writes what was committed as a *chunk*, into space that older chunks left, and finds the
/// newest one again by the store header: two blocks of the same text at the beginning of the
/// file. H2 2.5.252 writes that header too late. It names the chunk *before* the one just written
/// (`RandomAccessStore.writeChunk` comes before `lastChunk = chunk` in `FileStore.storeBuffer`),
/// and often it is not written for up to twenty chunks. Killed then, the program comes back at an
/// older state.
///
/// So this file writes the header itself. The two blocks take turns: the one that names what was
/// last synced stays until something newer is synced, so that also a power failure should find
/// it.
///
/// The marker beside it is told what is on disk: the newest version after each sync, and at the
/// end what the closed file is, to the byte.
final class SureFile extends FileBase {

    private static final int BLOCK = 4096;
    private static final int HEADER = 2 * BLOCK;
    private static final int LONGEST_CHUNK_HEADER = 1024;
    private static final int HEX = 16;

    private static final String NEWEST_BLOCK = "block";
    private static final String CHUNK = "chunk";
    private static final String VERSION = "version";
    private static final String CREATED = "created";
    private static final String CLEAN = "clean";
    private static final String CHECKSUM = "fletcher";

    /// Where a chunk is. Versions only ever rise.
    private record Place(long block, int chunk, long version) {}

    private final FileChannel file;
    private final MarkerFile marker;
    private boolean open;
    private Map<String, String> header = new HashMap<>();
    private int turn;
    private @Nullable Place newest;
    private @Nullable Place synced;

    SureFile(FileChannel file, MarkerFile marker) throws IOException {
        this.file = file;
        this.marker = marker;
        if (file.size() >= HEADER) {
            var first = headerAt(0);
            var second = headerAt(BLOCK);
            header = first.isEmpty() ? second : first;
            turn = version(first) > version(second) ? 1 : 0;
        }
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        open();
        int length = source.remaining();
        if (position == 0) {
            writeHeader(source);
            return length;
        }
        var chunk = chunk(source, position);
        writeWhole(source, position);
        if (chunk != null && isNews(chunk)) {
            newest = chunk;
            writeTurn();
        }
        return length;
    }

    /// What is newest is found for certain afterwards. Nothing is written meanwhile.
    @Override
    public synchronized void force(boolean metaData) throws IOException {
        file.force(metaData);
        if (newest != null && !newest.equals(synced)) {
            synced = newest;
            turn = 1 - turn;
            long version = newest.version;
            marker.change(false, told -> told.synced(version));
        }
    }

    /// Before the first change.
    private void open() throws IOException {
        if (!open) {
            tellOpened(place(header));
            open = true;
        }
    }

    /// What H2 makes anew counts its versions anew.
    private void tellOpened(@Nullable Place found) throws IOException {
        var created = header.getOrDefault(CREATED, "");
        marker.change(true, told -> told.opened(created, found == null ? 0 : found.version));
    }

    /// H2's own header. One that says the database was closed cleanly is true as it is.
    private void writeHeader(ByteBuffer source) throws IOException {
        var text = new byte[BLOCK];
        source.duplicate().get(text);
        boolean anew = header.isEmpty();
        header = parsed(text);
        if (anew) {
            tellOpened(place(header));
        }
        if (header.containsKey(CLEAN)) {
            file.force(true);
            newest = place(header);
            synced = newest;
            writeWhole(source, 0);
            return;
        }
        var named = place(header);
        if (named == null) {
            writeWhole(source, 0); // a new file
        } else {
            if (isNews(named)) {
                newest = named;
            }
            writeTurn();
            source.position(source.limit());
        }
    }

    private void writeTurn() throws IOException {
        var place = newest;
        if (place == null || header.isEmpty()) {
            return;
        }
        var now = new HashMap<String, Object>(header);
        now.keySet().removeAll(Arrays.asList(CLEAN, CHECKSUM));
        now.put(NEWEST_BLOCK, place.block);
        now.put(CHUNK, place.chunk);
        now.put(VERSION, place.version);
        var text = DataUtils.appendMap(new StringBuilder(), now);
        var bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        DataUtils.appendMap(text, CHECKSUM, DataUtils.getFletcher32(bytes, 0, bytes.length));
        bytes = text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
        writeWhole(ByteBuffer.wrap(Arrays.copyOf(bytes, BLOCK)), (long) turn * BLOCK);
    }

    private boolean isNews(Place place) {
        var known = newest;
        return known == null || place.version > known.version;
    }

    private void writeWhole(ByteBuffer source, long position) throws IOException {
        long at = position;
        while (source.hasRemaining()) {
            at += file.write(source, at);
        }
    }

    /// The chunk that begins here, or null where it is none. One that is only moved has a version
    /// that is known.
    private static @Nullable Place chunk(ByteBuffer source, long position) {
        var start = new byte[Math.min(source.remaining(), LONGEST_CHUNK_HEADER)];
        source.duplicate().get(start);
        var text = new String(start, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        if (position < HEADER || !text.startsWith(CHUNK + ':') || end < 0) {
            return null;
        }
        var told = DataUtils.parseMap(text.substring(0, end).strip());
        told.put(NEWEST_BLOCK, Long.toHexString(position / BLOCK));
        return place(told);
    }

    private static @Nullable Place place(Map<String, String> told) {
        var block = told.get(NEWEST_BLOCK);
        var chunk = told.get(CHUNK);
        return block == null || chunk == null
                ? null
                : new Place(Long.parseLong(block, HEX), Integer.parseUnsignedInt(chunk, HEX), version(told));
    }

    private static long version(Map<String, String> told) {
        return Long.parseLong(told.getOrDefault(VERSION, "0"), HEX);
    }

    private Map<String, String> headerAt(long position) throws IOException {
        var block = ByteBuffer.allocate(BLOCK);
        while (block.hasRemaining() && file.read(block, position + block.position()) > 0) {
            // reads on
        }
        return parsed(block.array());
    }

    /// What a block of the header says; nothing where its checksum is wrong.
    private static Map<String, String> parsed(byte[] block) {
        var text = new String(block, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        int checksum = text.indexOf("," + CHECKSUM + ":");
        if (checksum < 0 || end < checksum) {
            return new HashMap<>();
        }
        var told = DataUtils.parseMap(text.substring(0, end));
        int right = DataUtils.getFletcher32(block, 0, checksum);
        return Integer.toHexString(right).equals(told.get(CHECKSUM)) ? told : new HashMap<>();
    }

    /// Many read at once.
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int written = write(source, file.position());
        file.position(file.position() + written);
        return written;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public synchronized FileChannel truncate(long size) throws IOException {
        open();
        file.truncate(size);
        return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected synchronized void implCloseChannel() throws IOException {
        try (file) {
            if (open) {
                file.force(true); // or a power failure leaves another one than is sealed
                var seal = Seal.of(file);
                marker.change(true, told -> told.sealed(List.of(seal)));
            }
        }
    }
}
