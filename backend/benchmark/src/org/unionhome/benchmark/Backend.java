package org.unionhome.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged backend in a process of its own, configured as in production, and when its first answer came. */
final class Backend implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
    private final Process process;
    private final int port;
    private final double secondsToFirstAnswer;

    /** @param settings further environment, for variants */
    Backend(Options options, Cluster cluster, String database, Provider provider, Map<String, String> settings)
            throws IOException, InterruptedException {
        port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-jar"));
        command.add(options.backend().resolve("target/quarkus-app/quarkus-run.jar").toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                options.backend().resolve("target/benchmark/backend.log").toFile()));
        builder.environment().putAll(environment(cluster, database, provider));
        builder.environment().putAll(settings);
        long start = System.nanoTime();
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        byte[] page = Http.get("/api/v1/members?limit=1", provider.tokenOf(1));
        while (!answers(page)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
                process.destroy();
                throw new IllegalStateException("the backend did not start, see target/benchmark/backend.log");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        secondsToFirstAnswer = (System.nanoTime() - start) / 1e9;
    }

    private Map<String, String> environment(Cluster cluster, String database, Provider provider) {
        return Map.ofEntries(
                Map.entry("UNIONHOME_DB_URL", cluster.url(database)),
                Map.entry("UNIONHOME_DB_OWNER_PASSWORD", Cluster.PASSWORD),
                Map.entry("UNIONHOME_DB_APP_PASSWORD", Cluster.PASSWORD),
                Map.entry("UNIONHOME_OIDC_URL", provider.url()),
                Map.entry("UNIONHOME_OIDC_SECRET", key(32)),
                Map.entry("UNIONHOME_SESSION_KEY", key(32)),
                Map.entry("UNIONHOME_DATA_KEY", key(16)),
                Map.entry("UNIONHOME_INDEX_KEY", key(32)),
                Map.entry("UNIONHOME_CURSOR_KEY", key(32)),
                Map.entry("UNIONHOME_CARD_KEY", key(32)),
                Map.entry("UNIONHOME_PUBLIC_URL", "https://union.example"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"));
    }

    private static String key(int bytes) {
        byte[] value = new byte[bytes];
        new java.security.SecureRandom().nextBytes(value);
        return Base64.getEncoder().encodeToString(value);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean answers(byte[] request) {
        try (var connection = connect()) {
            return connection.ask(request) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    Http connect() throws IOException {
        return new Http(port);
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    double secondsToFirstAnswer() {
        return secondsToFirstAnswer;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
