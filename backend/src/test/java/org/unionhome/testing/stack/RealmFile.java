package org.unionhome.testing.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The realm of production plus what only a demo has: its people and the client that loads it. Client secrets stay
 * placeholders, which Keycloak fills from its environment.
 */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LOADER_SCOPES = List.of(
            "basic",
            "union-home",
            "members:read",
            "members:write",
            "appointments:write",
            "condolence:read",
            "condolence:write",
            "events:read",
            "events:write",
            "plans:read",
            "imports:write",
            "unions:write",
            "audit:read");

    private final ObjectNode realm;

    private RealmFile(ObjectNode realm) {
        this.realm = realm;
    }

    static RealmFile of(Path production) {
        try {
            return new RealmFile((ObjectNode) JSON.readTree(production.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RealmFile with(DemoAccount account, String password) {
        ObjectNode user = realm.withArray("/users").addObject();
        user.put("id", account.id())
                .put("username", account.username())
                .put("enabled", true)
                .put("firstName", account.givenName())
                .put("lastName", account.familyName());
        user.putObject("attributes").putArray("member_no").add(account.memberNo());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        return this;
    }

    /** Lets browser sessions be renewed again and again, so that a short visit meets what a long one does. */
    RealmFile withShortTokens(String clientId) {
        for (JsonNode client : realm.withArray("/clients")) {
            if (client.path("clientId").asText().equals(clientId)) {
                ((ObjectNode) client).withObject("/attributes").put("access.token.lifespan", "60");
            }
        }
        return this;
    }

    /** A client that may do what integrations may, to fill an empty platform through its API. */
    RealmFile withLoader(String clientId, String secret) {
        ObjectNode client = realm.withArray("/clients").addObject();
        client.put("clientId", clientId)
                .put("name", "Loads the demo")
                .put("protocol", "openid-connect")
                .put("enabled", true)
                .put("publicClient", false)
                .put("secret", secret)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("fullScopeAllowed", false);
        ArrayNode scopes = client.putArray("defaultClientScopes");
        LOADER_SCOPES.forEach(scopes::add);
        return this;
    }

    /** Changes whenever anything in the realm does. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(realm.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void writeTo(Path file) {
        PrivateFiles.write(file, realm.toPrettyString());
    }
}
