package dev.assay.reading;

import dev.assay.language.Phrase;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes of a file, as text: UTF-8 and UTF-16 with or without a byte order mark, and
/// Windows-1252.
///
/// A mark decides. Without one, zeros in every other byte mean UTF-16; then UTF-8 is tried;
/// what is not UTF-8 is Windows-1252 if it has no control characters and none of the five bytes
/// without a meaning there. Everything else is refused whole. Line ends stay as they are; the
/// mark is not part of the text.
public final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private final byte[] bytes;

    private Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The text of a file, without its mark.
    ///
    /// @throws Undecodable if the bytes are no text in any of these, or hold a NUL character; it
    ///     names the first bad byte
    public static String text(byte[] bytes) {
        return new Decoding(bytes).text();
    }

    private String text() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return strict(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return strict(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return strict(StandardCharsets.UTF_16BE, 2);
        }
        return withoutMark();
    }

    private String withoutMark() {
        if (looksWide(1)) {
            return strict(StandardCharsets.UTF_16LE, 0);
        }
        if (looksWide(0)) {
            return strict(StandardCharsets.UTF_16BE, 0);
        }
        int bad = firstBad(StandardCharsets.UTF_8, 0);
        boolean windows = bad < bytes.length && isPlausiblyWindows();
        return windows ? new String(bytes, WINDOWS) : strict(StandardCharsets.UTF_8, 0);
    }

    private String strict(Charset charset, int from) {
        int bad = firstBad(charset, from);
        if (bad < bytes.length) {
            throw new Undecodable(bad, Phrase.of("is not valid %s", charset.name()));
        }
        var text = new String(bytes, from, bytes.length - from, charset);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int offset = from + text.substring(0, nul).getBytes(charset).length;
            throw new Undecodable(offset, Phrase.of("is a NUL character"));
        }
        return text;
    }

    /// The offset of the first byte that the charset can't take; the length where it takes all.
    private int firstBad(Charset charset, int from) {
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(SAMPLE);
        var decoder = charset.newDecoder();
        var result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : bytes.length;
    }

    /// Whether almost every second byte, from `zeros` on, is zero and almost none of the others
    /// is.
    private boolean looksWide(int zeros) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int there = 0;
        int elsewhere = 0;
        for (int pair = 0; pair < pairs; pair++) {
            there += bytes[2 * pair + zeros] == 0 ? 1 : 0;
            elsewhere += bytes[2 * pair + 1 - zeros] == 0 ? 1 : 0;
        }
        return pairs > 1 && bytes.length % 2 == 0 && there * 10 >= pairs * 7 && elsewhere == 0;
    }

    private boolean isPlausiblyWindows() {
        for (byte each : bytes) {
            int value = each & 0xFF;
            boolean control = value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f';
            boolean undefined = value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
            if (control || undefined || value == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
