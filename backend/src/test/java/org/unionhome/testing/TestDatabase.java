package org.unionhome.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.testing.stack.Postgres;

/** A fresh PostgreSQL with the platform's two roles, and freshly made keys, for one run of the tests. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "unionhome";
    private static @Nullable Postgres server;
    private static String appPassword = "";

    @Override
    public Map<String, String> start() {
        server = Postgres.ephemeral();
        appPassword = random(18);
        String ownerPassword = random(18);
        String url = server.platformDatabase(NAME, ownerPassword, appPassword);
        Map<String, String> config = new HashMap<>();
        config.put("unionhome.db.url", url);
        config.put("unionhome.db.app-password", appPassword);
        config.put("unionhome.db.owner-password", ownerPassword);
        config.put("unionhome.keys.data", random(16));
        config.put("unionhome.keys.index", random(32));
        config.put("unionhome.keys.cursor", random(32));
        config.put("unionhome.card.key", random(32));
        config.put("unionhome.session.key", random(32));
        config.put("unionhome.oidc.secret", random(32));
        config.put("unionhome.public-url", "https://union.example");
        return config;
    }

    /** As the application's own role: what it sees is what row-level security shows. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(running().jdbcUrl(NAME), "unionhome_app", appPassword);
    }

    /** As superuser, behind every wall. */
    public static Connection asSuperuser() throws SQLException {
        return running().connect(NAME);
    }

    private static Postgres running() {
        return Objects.requireNonNull(server, "the database is started with the application");
    }

    private static String random(int bytes) {
        byte[] value = new byte[bytes];
        new SecureRandom().nextBytes(value);
        return Base64.getEncoder().encodeToString(value);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
