package org.unionhome.testing.stack;

import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.unionhome.testing.Tokens;

/**
 * A packaged backend and a PostgreSQL of their own, which a test may kill at any moment and start again with the data they
 * left. The database waits for the disk, as in production.
 */
public final class MortalParts implements AutoCloseable {

    private final Path home;
    private final Workplace place;
    private final Ports ports = Ports.free();
    private final Secrets secrets = Secrets.inMemory();
    private final Readiness readiness = new Readiness();
    private final OidcWiremockTestResource identities = new OidcWiremockTestResource();
    private final Map<String, String> settings;
    private Postgres postgres;
    private ProcessPart backend;

    private MortalParts(Path clone) throws IOException {
        home = Files.createTempDirectory("union-home-mortal-");
        place = new Workplace(clone, home.resolve("dist"), home, Running.in(home));
        String issuer = identities.start().get("keycloak.url") + "/realms/quarkus";
        settings = Map.of("UNIONHOME_OIDC_URL", issuer, "QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER);
        postgres = startPostgres();
        backend = startBackend();
        Backend.noteLoaded(postgres);
    }

    /** @param clone top of the clone, with the backend built */
    public static MortalParts in(Path clone) {
        try {
            return new MortalParts(clone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI backend() {
        return ports.backendUrl();
    }

    /** As superuser, for what a test writes or sees behind the application's back. */
    public Connection connect() throws SQLException {
        return postgres.connect(Backend.DATABASE);
    }

    /** Kills the backend and starts it again; returns when it serves. */
    public void killBackend() {
        backend.kill();
        backend = startBackend();
    }

    /** Kills the database under the running backend and starts it again; returns when the backend serves again. */
    public void killDatabase() {
        postgres.kill();
        postgres = startPostgres();
        readiness.await(backend, new Backend(place, ports, secrets).readyAt());
    }

    private Postgres startPostgres() {
        return Postgres.kept(place, ports.database(), secrets.token("superuser"));
    }

    private ProcessPart startBackend() {
        Backend starting = new Backend(place, ports, secrets);
        ProcessPart started = starting.launch(postgres, settings);
        readiness.await(started, starting.readyAt());
        return started;
    }

    @Override
    public void close() {
        backend.close();
        postgres.close();
        identities.stop();
        place.running().close();
        PrivateFiles.deleteTree(home);
    }
}
