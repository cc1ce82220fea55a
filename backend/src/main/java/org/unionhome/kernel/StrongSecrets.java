package org.unionhome.kernel;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Refuses to start with a secret that is short, monotonous or well known. */
@ApplicationScoped
class StrongSecrets {

    private static final int SHORTEST = 16;
    private static final int FEWEST_DIFFERENT = 8;
    private static final List<String> WELL_KNOWN =
            List.of("changeme", "change-me", "password", "secret", "example", "demo", "123456", "unionhome", "todo");
    private static final Map<String, String> NAMES = Map.of(
            "unionhome.db.app-password", "UNIONHOME_DB_APP_PASSWORD",
            "unionhome.db.owner-password", "UNIONHOME_DB_OWNER_PASSWORD",
            "unionhome.oidc.secret", "UNIONHOME_OIDC_SECRET",
            "unionhome.session.key", "UNIONHOME_SESSION_KEY",
            "unionhome.keys.data", "UNIONHOME_DATA_KEY",
            "unionhome.keys.index", "UNIONHOME_INDEX_KEY",
            "unionhome.keys.cursor", "UNIONHOME_CURSOR_KEY",
            "unionhome.card.key", "UNIONHOME_CARD_KEY");

    void check(@Observes StartupEvent start, Config config) {
        NAMES.forEach((property, variable) -> {
            if (isWeak(config.getValue(property, String.class))) {
                throw new IllegalStateException(variable + " is too weak: use at least 16 random characters");
            }
        });
    }

    static boolean isWeak(String secret) {
        String plain = secret.toLowerCase(Locale.ROOT);
        return secret.length() < SHORTEST
                || secret.chars().distinct().count() < FEWEST_DIFFERENT
                || WELL_KNOWN.stream().anyMatch(plain::contains);
    }
}
