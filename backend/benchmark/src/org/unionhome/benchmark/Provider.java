package org.unionhome.benchmark;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;

/** An identity provider that only has a key: what the backend needs to really verify the tokens made here. */
final class Provider implements AutoCloseable {

    private final KeyPair keys;
    private final HttpServer server;

    Provider() throws IOException, NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/.well-known/openid-configuration", discovery());
        answer("/keys", keySet());
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Access token of the member with this number. */
    String tokenOf(int person) {
        String number = "M%08d".formatted(person);
        return Jwt.claims()
                .issuer(url())
                .audience("union-home-api")
                .subject("bench-" + person)
                .claim("typ", "Bearer")
                .claim("azp", "union-home-web")
                .claim("preferred_username", number)
                .claim("name", number)
                .claim("member_no", number)
                .expiresIn(Duration.ofHours(4))
                .jws()
                .keyId("1")
                .sign(keys.getPrivate());
    }

    private String discovery() {
        return """
               {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/auth",
                "token_endpoint":"%1$s/token","end_session_endpoint":"%1$s/logout"}
               """
                .formatted(url());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
               {"keys":[{"kty":"RSA","alg":"RS256","use":"sig","kid":"1","n":"%s","e":"%s"}]}
               """
                .formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private void answer(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
