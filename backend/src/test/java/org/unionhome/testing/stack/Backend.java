package org.unionhome.testing.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The backend as it is packaged, configured through its environment as in production. */
final class Backend {
    static final String ROOT_UNION = "示例省总工会";
    static final String DATABASE = "unionhome";
    private static final String LOADED = "demo loaded";

    /** Which client works in which union of the demo: everywhere, in the bureau, in the city's organs. */
    private static final String CLIENTS =
            Keycloak.DEMO_LOADER + "=ROOT,union-home-roster-reader=0101,union-home-visit-writer=0201";

    private final Workplace place;
    private final Ports ports;
    private final Secrets secrets;

    Backend(Workplace place, Ports ports, Secrets secrets) {
        this.place = place;
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Whether the demo was loaded to its end; a database where it was not is made anew at the next start. */
    static boolean isLoaded(Postgres postgres) {
        return postgres.noteOn(DATABASE).equals(LOADED);
    }

    static void noteLoaded(Postgres postgres) {
        postgres.note(DATABASE, LOADED);
    }

    Part launch(Postgres postgres) {
        return launch(postgres, Map.of());
    }

    /** @param settings of its environment, in place of the usual ones */
    ProcessPart launch(Postgres postgres, Map<String, String> settings) {
        Path jar = place.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackFailure("The backend is not built; start through make.");
        }
        if (!isLoaded(postgres)) {
            postgres.drop(DATABASE);
        }
        Map<String, String> environment = environment(postgres);
        environment.putAll(settings);
        return ProcessPart.start(
                place,
                "backend",
                place.data(),
                Jvm.command("-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString()),
                environment);
    }

    URI readyAt() {
        return URI.create(ports.backendUrl() + "/q/health/ready");
    }

    private Map<String, String> environment(Postgres postgres) {
        String owner = secrets.token("database-owner");
        String app = secrets.token("database-app");
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("UNIONHOME_DB_URL", postgres.platformDatabase(DATABASE, owner, app));
        environment.put("UNIONHOME_DB_OWNER_PASSWORD", owner);
        environment.put("UNIONHOME_DB_APP_PASSWORD", app);
        environment.put("UNIONHOME_OIDC_URL", ports.realmUrl().toString());
        environment.put("UNIONHOME_OIDC_SECRET", secrets.token("web"));
        environment.put("UNIONHOME_SESSION_KEY", secrets.token("session"));
        environment.put("UNIONHOME_DATA_KEY", secrets.key("data", 16));
        environment.put("UNIONHOME_INDEX_KEY", secrets.key("index", 32));
        environment.put("UNIONHOME_CURSOR_KEY", secrets.key("cursor", 32));
        environment.put("UNIONHOME_CARD_KEY", secrets.key("card", 32));
        environment.put("UNIONHOME_PUBLIC_URL", ports.site().toString());
        environment.put("UNIONHOME_BOOTSTRAP_UNION", ROOT_UNION);
        environment.put("UNIONHOME_BOOTSTRAP_ADMIN", DemoAccounts.ADMIN.username());
        environment.put("UNIONHOME_BOOTSTRAP_SECURITY", DemoAccounts.SECURITY.username());
        environment.put("UNIONHOME_API_CLIENTS", CLIENTS);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.backend()));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return environment;
    }
}
