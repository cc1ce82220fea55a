package org.unionhome.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Sessions that somebody signed out of in this instance. The framework forgets a sign-out with the first request that it
 * ended; a request that was on its way would spend it, and a copy of the cookie would live on.
 */
@ApplicationScoped
class EndedSessions {

    /** No session lives longer. */
    private static final Duration MEMORY = Duration.ofHours(12);

    private static final Set<SecurityEvent.Type> ENDS =
            Set.of(SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED, SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED);
    private final Cache<String, Boolean> ended =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(100_000).build();

    void happened(@Observes SecurityEvent event) {
        if (ENDS.contains(event.getEventType()) && event.getSecurityIdentity() != null) {
            sessionOf(event.getSecurityIdentity()).ifPresent(session -> ended.put(session, true));
        }
    }

    boolean contains(SecurityIdentity caller) {
        return sessionOf(caller).map(ended::getIfPresent).isPresent();
    }

    private static Optional<String> sessionOf(SecurityIdentity caller) {
        return caller.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<Object>getClaim("sid")).map(Object::toString)
                : Optional.empty();
    }
}
