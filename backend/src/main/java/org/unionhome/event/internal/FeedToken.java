package org.unionhome.event.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.unionhome.kernel.Digests;

/**
 * The secret in the address of a calendar: 256 random bits. Only its SM3 is kept, so that a copy of the database opens
 * no calendar; it is shown once and its text appears nowhere else.
 */
final class FeedToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final String text;

    private FeedToken(String text) {
        this.text = text;
    }

    static FeedToken fresh() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static FeedToken of(String text) {
        return new FeedToken(text);
    }

    byte[] hash() {
        return Digests.sm3(text.getBytes(StandardCharsets.US_ASCII));
    }

    String address(String publicUrl) {
        return publicUrl.replaceFirst("/+$", "") + "/api/v1/calendars/" + text;
    }

    /** Says nothing, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
