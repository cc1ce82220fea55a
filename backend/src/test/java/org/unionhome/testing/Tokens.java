package org.unionhome.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;

/** Access tokens, really signed with the test provider's key and really verified by the application. */
public final class Tokens {

    public static final String ISSUER = "https://server.example.com";
    public static final String AUDIENCE = "union-home-api";
    private static final String KEY = "privateKey.jwk";

    private Tokens() {}

    /** A person who signed in; the provider's administrator tied the account to a member number. */
    public static String of(TestMember member) {
        return person("user-" + member.memberNo(), member.memberNo())
                .claim("name", member.name())
                .claim("member_no", member.memberNo())
                .jws()
                .keyId("1")
                .sign(KEY);
    }

    /** A person whose account is tied to nobody. */
    public static String stranger(String userName) {
        return person("user-" + userName, userName).jws().keyId("1").sign(KEY);
    }

    /** Another system with client credentials. */
    public static String client(String clientId, String... scopes) {
        return claims("svc-" + clientId)
                .claim("azp", clientId)
                .claim("preferred_username", "service-account-" + clientId)
                .claim("scope", String.join(" ", scopes))
                .jws()
                .keyId("1")
                .sign(KEY);
    }

    /** For tests that bend a token. */
    public static JwtClaimsBuilder person(String subject, String userName) {
        return claims(subject).claim("azp", "union-home-web").claim("preferred_username", userName);
    }

    private static JwtClaimsBuilder claims(String subject) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .claim("typ", "Bearer")
                .expiresIn(Duration.ofMinutes(5));
    }
}
