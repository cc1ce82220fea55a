package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.unionhome.kernel.FieldCipher;

/**
 * Seals codes with a key of the installation, bound to one activity and one minute. Nothing of it is stored, so that no
 * copy of the database makes a code, and a code of another activity opens nothing here.
 */
@ApplicationScoped
class CheckInSeals {

    private static final String FIELD = "event.check-in";
    private static final int LENGTH = 16;
    private final FieldCipher cipher;

    CheckInSeals(FieldCipher cipher) {
        this.cipher = cipher;
    }

    CheckInCode seal(UUID event, long step) {
        byte[] seal = Arrays.copyOf(cipher.blindIndex(FIELD, event + "." + step), LENGTH);
        return new CheckInCode(
                event, step, Base64.getUrlEncoder().withoutPadding().encodeToString(seal));
    }

    boolean genuine(CheckInCode code) {
        String expected = seal(code.event(), code.step()).seal();
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), code.seal().getBytes(StandardCharsets.US_ASCII));
    }
}
