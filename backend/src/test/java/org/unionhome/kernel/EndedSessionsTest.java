package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndedSessionsTest {

    private final EndedSessions ended = new EndedSessions();

    @ParameterizedTest
    @EnumSource(names = {"OIDC_LOGOUT_RP_INITIATED", "OIDC_BACKCHANNEL_LOGOUT_COMPLETED"})
    void whoever_signed_out_stays_signed_out_however_often_her_cookie_comes_back(SecurityEvent.Type end) {
        ended.happened(new SecurityEvent(end, session("one")));
        assertThat(ended.contains(session("one"))).isTrue();
        assertThat(ended.contains(session("one"))).isTrue();
        assertThat(ended.contains(session("another"))).isFalse();
    }

    @Test
    void signing_in_or_renewing_ends_nothing() {
        ended.happened(new SecurityEvent(SecurityEvent.Type.OIDC_LOGIN, session("one")));
        ended.happened(new SecurityEvent(SecurityEvent.Type.OIDC_SESSION_REFRESHED, session("one")));
        assertThat(ended.contains(session("one"))).isFalse();
    }

    private static SecurityIdentity session(String id) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new Token(id)).build();
    }

    private record Token(String session) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("sid");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getClaim(String name) {
            return name.equals("sid") ? (T) session : null;
        }
    }
}
