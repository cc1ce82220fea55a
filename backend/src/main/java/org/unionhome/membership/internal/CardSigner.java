package org.unionhome.membership.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs statements with the installation's ed25519 key, as a compact JWS (RFC 7515, RFC 8037). */
@ApplicationScoped
class CardSigner {

    private static final int SEED = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private final Ed25519PrivateKeyParameters key;
    private final ObjectMapper json;

    CardSigner(@ConfigProperty(name = "unionhome.card.key") String seed, ObjectMapper json) {
        byte[] secret = Base64.getDecoder().decode(seed);
        if (secret.length != SEED) {
            throw new IllegalStateException("UNIONHOME_CARD_KEY needs 32 bytes in Base64");
        }
        this.key = new Ed25519PrivateKeyParameters(secret, 0);
        this.json = json;
    }

    /** @param type what kind of statement it is, so that one cannot be taken for another */
    String sign(String type, Map<String, Object> claims) {
        Map<String, Object> header = new TreeMap<>(Map.of("alg", "EdDSA", "typ", type, "kid", keyId()));
        String signed = part(header) + "." + part(new TreeMap<>(claims));
        byte[] bytes = signed.getBytes(StandardCharsets.US_ASCII);
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(bytes, 0, bytes.length);
        return signed + "." + BASE64.encodeToString(signer.generateSignature());
    }

    /** The public key in Base64url. */
    String publicKey() {
        return BASE64.encodeToString(key.generatePublicKey().getEncoded());
    }

    /** Thumbprint of the public key (RFC 7638, RFC 8037 appendix A.3). */
    String keyId() {
        String canonical = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + publicKey() + "\"}";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private String part(Map<String, Object> content) {
        try {
            return BASE64.encodeToString(json.writeValueAsBytes(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a statement cannot be written", impossible);
        }
    }
}
