package dev.assay.backup;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.AEADBadTagException;
import org.bouncycastle.crypto.generators.SCrypt;

/// The part of an age file that keeps its key under a passphrase:
/// `-> scrypt <salt> <work factor>`, and the key of the file encrypted with the key that scrypt
/// makes of both.
///
/// Source: age-encryption.org/v1, "The scrypt recipient type".
final class PassphraseStanza implements RecipientStanzaWriter, RecipientStanzaReader {

    private static final String TYPE = "scrypt";
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 16;
    private static final int BLOCK = 8;
    private static final int KEY_BYTES = 32;
    private static final int WRAPPED_BYTES = 32;

    /// 128 MB and half a second; each one more takes twice as much of both.
    static final int WORK_FACTOR = 17;

    /// A gigabyte. The file says its own, and may come from anywhere.
    private static final int HARDEST = 20;

    /// One at a time: several at once could take all memory there is.
    private static final ReentrantLock ONE = new ReentrantLock();

    private static final SecureRandom RANDOM = new SecureRandom();

    private final char[] passphrase;
    private final int factor;

    /// @param factor of the work when writing: the power of two of scrypt's cost; a file that is
    ///     read says its own
    PassphraseStanza(char[] passphrase, int factor) {
        this.passphrase = passphrase;
        this.factor = factor;
    }

    /// What keeps a file closed, as a sentence.
    static final class Closed extends GeneralSecurityException {

        private static final long serialVersionUID = 1;

        Closed(String sentence) {
            super(sentence);
        }
    }

    private static final class Stanza implements RecipientStanza {

        private final List<String> arguments;
        private final byte[] body;

        Stanza(List<String> arguments, byte[] body) {
            this.arguments = arguments;
            this.body = body;
        }

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body;
        }
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var body = new FileKeyEncryptorFactory()
                .newFileKeyEncryptor()
                .getEncryptedFileKey(fileKey, key(salt, factor))
                .getEncoded();
        var arguments = List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), Integer.toString(factor));
        return List.of(new Stanza(arguments, body));
    }

    /// @throws Closed where the passphrase is another, or the file has no such stanza or others,
    ///     too
    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        var all = new ArrayList<RecipientStanza>();
        stanzas.forEach(all::add);
        if (all.stream().noneMatch(stanza -> stanza.getType().equals(TYPE))) {
            throw new Closed("This file is encrypted for a key, not with a passphrase. Decrypt it with age first.");
        }
        var arguments = all.getFirst().getArguments();
        var body = all.getFirst().getBody();
        if (all.size() > 1 || arguments.size() != 2 || body.length != WRAPPED_BYTES) {
            throw new Closed(Encrypted.DAMAGED);
        }
        try {
            return new FileKeyDecryptorFactory()
                    .newFileKeyDecryptor()
                    .getFileKey(new EncryptedFileKey(body), key(salt(arguments.get(0)), factor(arguments.get(1))));
        } catch (AEADBadTagException other) {
            throw new Closed("The passphrase does not open this archive.");
        }
    }

    private static byte[] salt(String written) throws Closed {
        try {
            var salt = Base64.getDecoder().decode(written);
            if (salt.length == SALT_BYTES && written.indexOf('=') < 0) {
                return salt;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Closed(Encrypted.DAMAGED);
    }

    private static int factor(String written) throws Closed {
        if (!written.matches("[1-9][0-9]?")) {
            throw new Closed(Encrypted.DAMAGED);
        }
        int factor = Integer.parseInt(written);
        if (factor > HARDEST) {
            throw new Closed(
                    "ArchiveFile this file would take more than a gigabyte of memory. Decrypt it with age first.");
        }
        return factor;
    }

    private CipherKey key(byte[] salt, int factor) throws Closed {
        var labelled = Arrays.copyOf(LABEL, LABEL.length + salt.length);
        System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
        var bytes = new String(passphrase).getBytes(StandardCharsets.UTF_8);
        ONE.lock();
        try {
            return new CipherKey(SCrypt.generate(bytes, labelled, 1 << factor, BLOCK, 1, KEY_BYTES));
        } catch (OutOfMemoryError e) {
            throw new Closed(
                    "A passphrase takes %d MB of memory, which this program does not have: give it more (-Xmx)."
                            .formatted(1 << Math.max(0, factor - 10)));
        } finally {
            ONE.unlock();
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
