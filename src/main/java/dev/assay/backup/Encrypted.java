package dev.assay.backup;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/// Streams in the age format (age-encryption.org/v1) with a passphrase, so that `age -d` opens
/// them, too. Memory does not grow with what goes through.
public final class Encrypted {

    static final String DAMAGED = "The archive is damaged: the begin of its encryption cannot be read.";

    private static final byte[] BEGIN = "age-encryption.org/".getBytes(StandardCharsets.US_ASCII);
    private static final String CUT = "The archive cannot be decrypted to its end: it was cut off or changed.";

    private Encrypted() {}

    /// Closing it ends the encrypted stream and closes the other; only a closed one is whole.
    ///
    /// @throws Damaged where there is too little memory for a passphrase
    public static OutputStream to(OutputStream out, char[] passphrase) throws IOException {
        return to(out, passphrase, PassphraseStanza.WORK_FACTOR);
    }

    static OutputStream to(OutputStream out, char[] passphrase, int factor) throws IOException {
        var stanza = new PassphraseStanza(passphrase, factor);
        try {
            return Channels.newOutputStream(new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(Channels.newChannel(out), List.of(stanza)));
        } catch (PassphraseStanza.Closed closed) {
            throw new Damaged(sentence(closed), closed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // each JDK has these ciphers
        }
    }

    /// Whether an encrypted stream begins here. Nothing of it is taken.
    public static boolean isEncrypted(BufferedInputStream in) throws IOException {
        in.mark(BEGIN.length);
        try {
            return Arrays.equals(in.readNBytes(BEGIN.length), BEGIN);
        } finally {
            in.reset();
        }
    }

    /// What was encrypted. Its end is sure only when it was read to the end.
    ///
    /// @throws Damaged with a sentence, also while it is read: for another passphrase, for a file
    ///     of age that has none, and where it was cut off or changed
    static InputStream from(InputStream in, char[] passphrase) throws IOException {
        var stanza = new PassphraseStanza(passphrase, PassphraseStanza.WORK_FACTOR);
        try {
            var channel = new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(Channels.newChannel(in), List.of(stanza));
            return new Opened(Channels.newInputStream(channel));
        } catch (PassphraseStanza.Closed closed) {
            throw new Damaged(sentence(closed), closed);
        } catch (PayloadException cut) {
            throw new Damaged(CUT, cut);
        } catch (GeneralSecurityException | RuntimeException broken) {
            throw new Damaged(DAMAGED, broken);
        }
    }

    private static String sentence(Exception closed) {
        return String.valueOf(closed.getMessage());
    }

    private static final class Opened extends FilterInputStream {

        Opened(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (PayloadException changed) {
                throw new Damaged(CUT, changed);
            }
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                return super.read(into, from, most);
            } catch (PayloadException changed) {
                throw new Damaged(CUT, changed);
            }
        }
    }
}
