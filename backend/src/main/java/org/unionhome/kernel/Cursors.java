package org.unionhome.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opaque positions in a list: the sort values of the last row, signed together with who asked and for what, so that a
 * cursor works only for the same caller, filters and order.
 */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE = 16;
    private static final String BREAK = "\u001f";
    private final byte[] key;
    private final CurrentActor actor;

    Cursors(Secrets secrets, CurrentActor actor) {
        this.key = Base64.getDecoder().decode(secrets.cursor());
        if (key.length < 32) {
            throw new IllegalStateException("UNIONHOME_CURSOR_KEY needs at least 32 bytes in Base64");
        }
        this.actor = actor;
    }

    /** @param list name of the list with all its filters and order */
    public String encode(String list, Object... position) {
        byte[] values = String.join(
                        BREAK, Arrays.stream(position).map(String::valueOf).toList())
                .getBytes(StandardCharsets.UTF_8);
        byte[] signature = sign(list, values);
        byte[] out = Arrays.copyOf(signature, SIGNATURE + values.length);
        System.arraycopy(values, 0, out, SIGNATURE, values.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out);
    }

    /** The sort values; empty for the first page. @throws Problem INVALID_CURSOR for a foreign or altered one */
    public List<String> decode(String list, @Nullable String cursor) {
        if (cursor == null) {
            return List.of();
        }
        byte[] bytes = bytesOf(cursor);
        byte[] values = Arrays.copyOfRange(bytes, Math.min(SIGNATURE, bytes.length), bytes.length);
        byte[] expected = Arrays.copyOf(sign(list, values), SIGNATURE);
        if (bytes.length < SIGNATURE || !MessageDigest.isEqual(expected, Arrays.copyOf(bytes, SIGNATURE))) {
            throw Problem.of(ProblemCode.INVALID_CURSOR);
        }
        return List.of(new String(values, StandardCharsets.UTF_8).split(BREAK, -1));
    }

    private static byte[] bytesOf(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw Problem.of(ProblemCode.INVALID_CURSOR);
        }
    }

    private byte[] sign(String list, byte[] values) {
        String bound = actor.get().identity().subject() + BREAK + list + BREAK;
        byte[] prefix = bound.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(prefix, prefix.length + values.length);
        System.arraycopy(values, 0, all, prefix.length, values.length);
        return Digests.hmac(key, all);
    }
}
