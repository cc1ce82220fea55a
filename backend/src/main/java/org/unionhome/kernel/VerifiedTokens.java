package org.unionhome.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for half a minute, and never beyond its own end, whom a verified bearer token names: a system that pages
 * through its members shows the same token hundreds of times, and checking its signature costs more than a page. Only
 * the hash of a token is kept, and what it may do is not kept here at all.
 */
@ApplicationScoped
class VerifiedTokens {

    private static final Duration MEMORY = Duration.ofSeconds(30);
    private final Clock clock;
    private final Cache<String, Known> known =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(100_000).build();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** @param authorization the whole header, absent for a browser session */
    Optional<Identity> identityOf(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .map(header -> known.getIfPresent(hash(header)))
                .filter(token -> clock.instant().isBefore(token.until()))
                .map(Known::identity);
    }

    /** @param end when the token expires */
    void remember(@Nullable String authorization, Identity identity, Instant end) {
        if (authorization != null) {
            Instant latest = clock.instant().plus(MEMORY);
            known.put(hash(authorization), new Known(identity, end.isBefore(latest) ? end : latest));
        }
    }

    private static String hash(String header) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(header.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private record Known(Identity identity, Instant until) {}
}
