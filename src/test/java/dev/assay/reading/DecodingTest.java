package dev.assay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecodingTest {

    private static final String NOTE = "## Zoë – naïve\r\nowns it 👍\rwell\n";
    private static final String PLAIN = "café – “fine”\r\n";

    @ParameterizedTest
    @MethodSource("encodings")
    void aFileIsReadWhateverItsEncoding(byte[] bytes, String text) {
        assertThat(Decoding.text(bytes)).isEqualTo(text);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                argumentSet("UTF-8", NOTE.getBytes(StandardCharsets.UTF_8), NOTE),
                argumentSet("UTF-8 with mark", marked("efbbbf", NOTE, StandardCharsets.UTF_8), NOTE),
                argumentSet("UTF-16LE with mark", marked("fffe", NOTE, StandardCharsets.UTF_16LE), NOTE),
                argumentSet("UTF-16BE with mark", marked("feff", NOTE, StandardCharsets.UTF_16BE), NOTE),
                argumentSet("UTF-16LE", marked("", NOTE, StandardCharsets.UTF_16LE), NOTE),
                argumentSet("UTF-16BE", marked("", NOTE, StandardCharsets.UTF_16BE), NOTE),
                argumentSet("Windows-1252", PLAIN.getBytes(Charset.forName("windows-1252")), PLAIN),
                argumentSet("nothing", new byte[0], ""),
                argumentSet("a mark alone", marked("efbbbf", "", StandardCharsets.UTF_8), ""),
                argumentSet(
                        "long UTF-8",
                        ("é" + NOTE.repeat(3000)).getBytes(StandardCharsets.UTF_8),
                        "é" + NOTE.repeat(3000)));
    }

    @ParameterizedTest
    @CsvSource({
        "61620063, 2", // NUL
        "efbbbf6100, 4", // NUL behind a mark
        "fffe61000000, 4", // NUL in UTF-16
        "efbbbf61c328, 4", // says UTF-8, is not
        "6162c30163, 2", // neither UTF-8 nor text in Windows-1252
        "6181, 1", // a byte without a meaning in Windows-1252
        "fffe610000d8, 4", // half a surrogate pair
        "fffe6100ff, 4", // half a character
        "89504e470d0a1a0a0000, 0" // a picture
    })
    void whatIsNoTextIsRefusedWithTheOffset(String hex, long offset) {
        assertThatExceptionOfType(Undecodable.class)
                .isThrownBy(() -> Decoding.text(HexFormat.of().parseHex(hex)))
                .satisfies(refusal -> assertThat(refusal.offset()).isEqualTo(offset))
                .withMessageContaining("byte " + offset);
    }

    private static byte[] marked(String mark, String text, Charset charset) {
        byte[] begin = HexFormat.of().parseHex(mark);
        byte[] rest = text.getBytes(charset);
        byte[] all = Arrays.copyOf(begin, begin.length + rest.length);
        System.arraycopy(rest, 0, all, begin.length, rest.length);
        return all;
    }
}
