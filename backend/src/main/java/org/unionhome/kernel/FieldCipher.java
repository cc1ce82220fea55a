package org.unionhome.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Encrypts sensitive values with SM4-GCM (a fresh nonce each time, the field's name authenticated with it) and makes
 * the keyed SM3 blind index by which they can be found. Stored form: version byte, 12 nonce bytes, ciphertext with tag.
 */
@ApplicationScoped
public class FieldCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final byte[] dataKey;
    private final byte[] indexKey;

    FieldCipher(Secrets secrets) {
        this.dataKey = Base64.getDecoder().decode(secrets.data());
        this.indexKey = Base64.getDecoder().decode(secrets.index());
        if (dataKey.length != 16 || indexKey.length < 32) {
            throw new IllegalStateException("UNIONHOME_DATA_KEY needs 16 bytes and UNIONHOME_INDEX_KEY 32, in Base64");
        }
    }

    /** @param field name of the field; a value cannot be moved to another field and still decrypt */
    public byte[] encrypt(String field, String value) {
        return encrypt(field, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for the content of a file. */
    public byte[] encrypt(String field, byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(true, field, nonce, content);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(FORMAT)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public String decrypt(String field, byte[] stored) {
        return new String(decryptContent(field, stored), StandardCharsets.UTF_8);
    }

    public byte[] decryptContent(String field, byte[] stored) {
        if (stored.length <= 1 + NONCE || stored[0] != FORMAT) {
            throw new IllegalStateException("not an encrypted value");
        }
        byte[] nonce = new byte[NONCE];
        System.arraycopy(stored, 1, nonce, 0, NONCE);
        byte[] sealed = new byte[stored.length - 1 - NONCE];
        System.arraycopy(stored, 1 + NONCE, sealed, 0, sealed.length);
        return run(false, field, nonce, sealed);
    }

    /** Keyed SM3 of field and value, 32 bytes: equal values are found without being readable. */
    public byte[] blindIndex(String field, String value) {
        return Digests.hmac(indexKey, (field + '\u0000' + value).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] run(boolean encrypt, String field, byte[] nonce, byte[] input) {
        var gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(
                encrypt,
                new AEADParameters(new KeyParameter(dataKey), TAG_BITS, nonce, field.getBytes(StandardCharsets.UTF_8)));
        byte[] out = new byte[gcm.getOutputSize(input.length)];
        int written = gcm.processBytes(input, 0, input.length, out, 0);
        try {
            gcm.doFinal(out, written);
        } catch (InvalidCipherTextException tampered) {
            throw new IllegalStateException("an encrypted value of field " + field + " does not verify", tampered);
        }
        return out;
    }
}
