package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;

/** What is encrypted of receipts at festivals. */
@ApplicationScoped
class FestivalSecrets {

    /** Stored values are bound to these names: never rename. */
    static final String PROXY = "festival.proxy";

    static final String REASON = "festival.proxyReason";
    private static final String SIGNATURE = "festival.proxySignature";
    private final FieldCipher cipher;

    FestivalSecrets(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(String field, String value) {
        return cipher.encrypt(field, value);
    }

    @Nullable
    String open(String field, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.decrypt(field, sealed);
    }

    byte[] sealSignature(String strokes) {
        return cipher.encrypt(SIGNATURE, strokes.getBytes(StandardCharsets.US_ASCII));
    }

    @Nullable
    String signature(byte @Nullable [] sealed) {
        return sealed == null ? null : new String(cipher.decryptContent(SIGNATURE, sealed), StandardCharsets.US_ASCII);
    }

    /** Equal for the same drawing. */
    byte[] indexOfSignature(String strokes) {
        return cipher.blindIndex(SIGNATURE, HexFormat.of().formatHex(strokes.getBytes(StandardCharsets.US_ASCII)));
    }
}
