package dev.assay.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.assay.web.Hashes;
import java.util.Base64;

/// The bytes of a file as they came, whatever text they make. Two are equal where their bytes
/// are.
final class Content {

    private final byte[] bytes;
    private final String hash;

    Content(byte[] bytes) {
        this.bytes = bytes.clone();
        this.hash = "sha256:" + Hashes.sha256(bytes);
    }

    /// @throws IllegalArgumentException for what is no Base64
    static Content ofBase64(String text) {
        return new Content(Base64.getDecoder().decode(text));
    }

    /// `sha256:` and 64 hexadecimal digits.
    @JsonValue
    String hash() {
        return hash;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// As a form carries them: a text area would change line ends.
    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && hash.equals(content.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return hash;
    }
}
