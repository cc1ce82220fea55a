package org.unionhome.testing.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code make verify-audit}: recomputes the audit chain in the data of {@code make run}, whether that is running or
 * not. Arguments: top of the clone, the command that verifies; address and role are added to it.
 */
public final class AuditCheck {
    private static final String OWNER = "unionhome_owner";

    private AuditCheck() {}

    public static void main(String[] args) {
        StackProgram.run(() -> System.exit(check(Path.of(args[0]), args[1])));
    }

    private static int check(Path root, String verifier) throws Exception {
        Path data = root.resolve(".data");
        if (!Files.exists(data.resolve("postgres"))) {
            throw new StackFailure("There is no data yet; begin with: make run");
        }
        Secrets secrets = Secrets.keptIn(data.resolve("secrets.properties"));
        Optional<Running> running = Running.unlessTaken(data);
        if (running.isEmpty()) {
            int port = Postgres.portOf(data.resolve("postgres"));
            return verify(verifier, "jdbc:postgresql://localhost:" + port + "/unionhome", secrets);
        }
        Workplace place = new Workplace(root, data.resolve("dist"), data, running.get());
        try (Postgres postgres = Postgres.kept(place, Ports.free().database(), secrets.token("superuser"))) {
            return verify(verifier, postgres.jdbcUrl("unionhome"), secrets);
        }
    }

    private static int verify(String verifier, String url, Secrets secrets) throws Exception {
        List<String> command = Jvm.command("-cp", System.getProperty("java.class.path"), verifier, url, OWNER);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(Map.of("UNIONHOME_DB_PASSWORD", secrets.token("database-owner")));
        return builder.start().waitFor();
    }
}
