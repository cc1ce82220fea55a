package org.unionhome.testing.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The real identity provider. Its data is a database beside the platform's; its realm is made from the repository's
 * realm file, and made anew when that file has changed.
 */
final class Keycloak {
    static final String REALM = "union-home";
    static final String DEMO_LOADER = "union-home-demo-loader";
    private static final String WEB = "union-home-web";
    static final String ADMINISTRATOR = "keycloak-admin";
    private static final String DATABASE = "keycloak";

    private final Workplace place;
    private final KeycloakDistribution distribution;
    private final Ports ports;
    private final Secrets secrets;
    private final Path home;
    private final RealmFile realm;

    Keycloak(Workplace place, KeycloakDistribution distribution, Ports ports, Secrets secrets) {
        this.place = place;
        this.distribution = distribution;
        this.ports = ports;
        this.secrets = secrets;
        this.home = place.data().resolve("keycloak");
        this.realm = realm();
    }

    Part launch(Postgres postgres) {
        if (!postgres.noteOn(DATABASE).equals(contents())) {
            postgres.drop(DATABASE);
        }
        distribution.lend(home);
        realm.writeTo(imported());
        return ProcessPart.start(place, "Keycloak", place.data(), command(), environment(postgres));
    }

    /** Answers only when the realm is imported and the server serves it. */
    URI readyAt() {
        return URI.create(ports.realmUrl() + "/.well-known/openid-configuration");
    }

    /** Remembers what the realm was made from; the file with the passwords is not needed any longer. */
    void noteImported(Postgres postgres) {
        postgres.note(DATABASE, contents());
        PrivateFiles.deleteTree(imported());
    }

    private String contents() {
        return realm.fingerprint() + " " + ports.site();
    }

    private Path imported() {
        return home.resolve("data/import/" + REALM + "-realm.json");
    }

    private RealmFile realm() {
        RealmFile file = RealmFile.of(place.root().resolve("backend/src/main/keycloak/union-home-realm.json"));
        DemoAccounts.all().forEach(account -> file.with(account, secrets.password(account.username())));
        return file.withLoader(DEMO_LOADER, secrets.token("demo-loader")).withShortTokens(WEB);
    }

    /** Started by java itself and not by kc.sh, so that there is one process to watch and a home of our own. */
    private List<String> command() {
        List<String> command = Jvm.command(
                "-Xms64m",
                "-Xmx400m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                distribution.launcher().toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=http://localhost:" + ports.keycloak(),
                "--db-pool-max-size=20",
                "--import-realm"));
        return command;
    }

    private Map<String, String> environment(Postgres postgres) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", postgres.ownDatabase(DATABASE, secrets.token("keycloak-database")));
        environment.put("KC_DB_USERNAME", DATABASE);
        environment.put("KC_DB_PASSWORD", secrets.token("keycloak-database"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password(ADMINISTRATOR));
        environment.put("UNIONHOME_PUBLIC_URL", ports.site().toString());
        environment.put("UNIONHOME_BACKEND_URL", ports.backendUrl().toString());
        environment.put("UNIONHOME_OIDC_SECRET", secrets.token("web"));
        environment.put("UNIONHOME_ROSTER_READER_SECRET", secrets.token("roster-reader"));
        environment.put("UNIONHOME_VISIT_WRITER_SECRET", secrets.token("visit-writer"));
        return environment;
    }
}
