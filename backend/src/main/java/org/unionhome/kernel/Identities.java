package org.unionhome.kernel;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads an {@link Identity} out of a verified token. */
final class Identities {

    private static final String SERVICE_ACCOUNT = "service-account-";

    private Identities() {}

    static Optional<Identity> of(SecurityIdentity security) {
        if (security.isAnonymous() || !(security.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        String userName = text(token, "preferred_username");
        String client = text(token, "azp");
        if (userName != null && client != null && userName.startsWith(SERVICE_ACCOUNT)) {
            return Optional.of(new Identity(true, client, client, null, null, scopes(token)));
        }
        String name = nameOf(token).orElse(userName == null ? "" : userName);
        return Optional.of(new Identity(false, token.getSubject(), name, userName, text(token, "member_no"), Set.of()));
    }

    /** When the token that says so expires. */
    static Instant endOf(SecurityIdentity security) {
        return security.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MIN;
    }

    /** Chinese names begin with the family; the provider's own {@code name} puts it last, behind a space. */
    private static Optional<String> nameOf(JsonWebToken token) {
        String family = text(token, "family_name");
        String given = text(token, "given_name");
        if (family != null && given != null && family.codePoints().allMatch(Character::isIdeographic)) {
            return Optional.of(family + given);
        }
        return Optional.ofNullable(text(token, "name"));
    }

    private static Set<String> scopes(JsonWebToken token) {
        String scope = text(token, "scope");
        return scope == null ? Set.of() : Set.of(scope.strip().split("\\s+"));
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        if (value instanceof JsonString json) {
            return json.getString();
        }
        return value == null ? null : value.toString();
    }
}
