package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.testing.Api;
import org.unionhome.testing.Tokens;

/** A token that is not quite right is no token: 401 as a problem, whatever is wrong with it. */
@QuarkusTest
class TokensAreVerifiedTest {

    private static final String KEY = "privateKey.jwk";

    @Test
    void a_right_token_is_let_in() {
        Api.with(Tokens.stranger("somebody")).get("/me").then().statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> refused() throws Exception {
        String right = Tokens.stranger("somebody");
        String[] parts = right.split("\\.");
        var strangeKey = KeyUtils.generateKeyPair(2048).getPrivate();
        Map<String, String> tokens = Map.ofEntries(
                Map.entry("alg none", header("{\"alg\":\"none\"}") + "." + parts[1] + "."),
                Map.entry(
                        "HS256 with a guessed secret",
                        Tokens.person("u", "u").jws().signWithSecret("x".repeat(64))),
                Map.entry(
                        "signed by a stranger",
                        Tokens.person("u", "u").jws().keyId("1").sign(strangeKey)),
                Map.entry(
                        "unknown key id",
                        Tokens.person("u", "u").jws().keyId("nope").sign(strangeKey)),
                Map.entry(
                        "expired",
                        Tokens.person("u", "u")
                                .expiresAt(Instant.now().minus(Duration.ofHours(1)))
                                .jws()
                                .keyId("1")
                                .sign(KEY)),
                Map.entry(
                        "wrong issuer",
                        Tokens.person("u", "u")
                                .issuer("https://evil.example")
                                .jws()
                                .keyId("1")
                                .sign(KEY)),
                Map.entry(
                        "wrong audience",
                        Tokens.person("u", "u")
                                .audience("another-api")
                                .jws()
                                .keyId("1")
                                .sign(KEY)),
                Map.entry(
                        "no audience",
                        Jwt.claims()
                                .issuer(Tokens.ISSUER)
                                .subject("u")
                                .claim("typ", "Bearer")
                                .expiresIn(300)
                                .jws()
                                .keyId("1")
                                .sign(KEY)),
                Map.entry(
                        "an ID token",
                        Tokens.person("u", "u")
                                .claim("typ", "ID")
                                .jws()
                                .keyId("1")
                                .sign(KEY)),
                Map.entry("truncated signature", right.substring(0, right.length() - 20)),
                Map.entry("empty signature", parts[0] + "." + parts[1] + "."),
                Map.entry("changed payload", parts[0] + "." + header("{\"sub\":\"admin\"}") + "." + parts[2]),
                Map.entry("nonsense", "nonsense"));
        return tokens.entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> Api.with(token.getValue())
                        .get("/me")
                        .then()
                        .statusCode(401)
                        .contentType("application/problem+json")
                        .body("code", equalTo("NOT_SIGNED_IN"))));
    }

    @Test
    void a_token_in_the_address_is_not_looked_at() {
        int status = Api.anonymous()
                .queryParam("access_token", Tokens.stranger("u"))
                .get("/me")
                .statusCode();
        assertThat(status).isIn(400, 401);
    }

    private static String header(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes());
    }
}
