package org.unionhome.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A durable PostgreSQL of the benchmark's own; its data sets stay for the next run. */
final class Cluster implements AutoCloseable {

    static final String OWNER = "unionhome_owner";
    static final String APPLICATION = "unionhome_app";
    static final String PASSWORD = "only-for-a-throwaway-benchmark";
    private final EmbeddedPostgres server;
    private final ProcessHandle process;

    Cluster(Path place) throws IOException {
        Path data = place.resolve("postgres");
        Path log = place.resolve("postgres.log");
        Path binaries = Files.createDirectories(place.resolve("binaries"));
        this.server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setPGStartupWait(java.time.Duration.ofMinutes(2))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("timezone", "Asia/Shanghai")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        this.process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    ProcessHandle process() {
        return process;
    }

    int port() {
        return server.getPort();
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "");
    }

    void run(String database, String sql) {
        try (Connection connection = superuser(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of the first row. */
    String ask(String database, String sql) {
        try (Connection connection = superuser(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A copy that may be written to and is thrown away. */
    String copyOf(String database) {
        drop("bench_work");
        run("postgres", "create database bench_work template " + database + " owner " + OWNER);
        run("postgres", "revoke all on database bench_work from public");
        run("postgres", "grant connect on database bench_work to " + APPLICATION);
        return "bench_work";
    }

    void drop(String database) {
        run("postgres", "drop database if exists " + database + " with (force)");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
