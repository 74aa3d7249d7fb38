package dev.assay.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The age format: what goes in comes out, and nothing else does.
class EncryptedTest {

    private static final char[] PASSPHRASE = "zebra crossing Ünal".toCharArray();
    private static final int CHEAP = 4;
    private static final int CHUNK = 65_536;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5_000_000})
    void whatGoesInComesOut(int size) throws IOException {
        var text = random(size);
        var encrypted = encrypted(text);
        assertThat(encrypted.length).isGreaterThan(size);
        assertThat(opened(encrypted)).isEqualTo(text);
    }

    @Test
    void aFileOfTheRealToolIsOpened() throws IOException {
        assertThat(new String(opened(resource("passphrase.age")), StandardCharsets.UTF_8))
                .isEqualTo("written by the real tool\n");
    }

    @Test
    void itIsWrittenWithTheCostThatIsDocumented() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var to = Encrypted.to(out, PASSPHRASE)) {
            to.write('x');
        }
        assertThat(out.toString(StandardCharsets.ISO_8859_1))
                .containsPattern("^age-encryption\\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} 17\n");
        assertThat(opened(out.toByteArray())).isEqualTo(new byte[] {'x'});
    }

    @Test
    void anotherPassphraseIsSaid() throws IOException {
        var encrypted = encrypted(random(10));
        assertThatThrownBy(() -> opened(encrypted, "zebra crossing Unal"))
                .isInstanceOf(Damaged.class)
                .hasMessage("The passphrase does not open this archive.");
    }

    @Test
    void aFileForAKeyIsSaid() {
        assertThatThrownBy(() -> opened(resource("key.age")))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("encrypted for a key");
    }

    @Test
    void aFileThatAsksForAllMemoryIsNotOpened() throws IOException {
        var hard = new String(encrypted(random(10)), StandardCharsets.ISO_8859_1)
                .replaceFirst("(-> scrypt \\S+) 4\n", "$1 21\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> opened(hard)).isInstanceOf(Damaged.class).hasMessageContaining("gigabyte");
    }

    @Test
    void aSecondWayInIsRefused() throws IOException {
        var two = new String(encrypted(random(10)), StandardCharsets.ISO_8859_1)
                .replaceFirst("(-> scrypt \\S+ 4\n\\S+\n)", "$1$1")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> opened(two)).isInstanceOf(Damaged.class).hasMessage(Encrypted.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, CHUNK, 2 * CHUNK + 7})
    void whatIsCutOffIsRefused(int size) throws IOException {
        var encrypted = encrypted(random(size));
        var random = new Random(size);
        for (int i = 0; i < 60; i++) {
            refused(Arrays.copyOf(encrypted, random.nextInt(encrypted.length)));
        }
        for (int at = Math.max(0, encrypted.length - 20); at < encrypted.length; at++) {
            refused(Arrays.copyOf(encrypted, at));
        }
        for (int chunk = 1; encrypted.length - chunk * (CHUNK + 16) > 0; chunk++) {
            refused(Arrays.copyOf(encrypted, encrypted.length - size % CHUNK - chunk * (CHUNK + 16)));
        }
    }

    @Test
    void whatIsChangedIsRefused() throws IOException {
        var encrypted = encrypted(random(2 * CHUNK + 7));
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            var other = encrypted.clone();
            other[random.nextInt(i < 200 ? 220 : other.length)] ^= (byte) (1 << random.nextInt(8));
            refused(other);
        }
        var longer = Arrays.copyOf(encrypted, encrypted.length + 1);
        refused(longer);
    }

    private static void refused(byte[] damaged) {
        assertThatThrownBy(() -> opened(damaged))
                .as("%d bytes", damaged.length)
                .isInstanceOf(Damaged.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void itIsKnownByItsFirstBytes() throws IOException {
        var in = new BufferedInputStream(new ByteArrayInputStream(encrypted(random(3))));
        assertThat(Encrypted.isEncrypted(in)).isTrue();
        assertThat(Encrypted.from(in, PASSPHRASE).readAllBytes()).hasSize(3);
        for (var other : new byte[][] {{}, {'P', 'K', 3, 4}, "age-".getBytes(StandardCharsets.US_ASCII)}) {
            assertThat(Encrypted.isEncrypted(new BufferedInputStream(new ByteArrayInputStream(other))))
                    .isFalse();
        }
    }

    /// More than there is memory for, if it were kept.
    @Test
    void memoryDoesNotGrowWithWhatGoesThrough() throws IOException {
        long most = Runtime.getRuntime().maxMemory();
        var counted = new Counting();
        try (var to = Encrypted.to(counted, PASSPHRASE, CHEAP)) {
            var some = new byte[1_000_000];
            for (int i = 0; i < Math.min(200, most / some.length); i++) {
                to.write(some);
                assertThat((long) (i + 1) * some.length - counted.bytes).isLessThan(2 * CHUNK);
            }
        }
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int count) {
            bytes += count;
        }
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] encrypted(byte[] text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var to = Encrypted.to(out, PASSPHRASE, CHEAP)) {
            to.write(text);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] encrypted) throws IOException {
        return opened(encrypted, new String(PASSPHRASE));
    }

    private static byte[] opened(byte[] encrypted, String passphrase) throws IOException {
        try (InputStream in = Encrypted.from(new ByteArrayInputStream(encrypted), passphrase.toCharArray())) {
            return in.readAllBytes();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = EncryptedTest.class.getResourceAsStream("/backup/" + name)) {
            return in.readAllBytes();
        }
    }
}
