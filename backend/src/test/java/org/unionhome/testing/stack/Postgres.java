package org.unionhome.testing.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * A PostgreSQL server of our own, from binaries that come with the build. Everybody, the superuser too, needs a
 * password, so that the two walls of the platform (its scope and row-level security) meet a real sign-in.
 */
public final class Postgres implements Part {
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final Path log;
    private final String superuserPassword;
    private final Runnable afterwards;

    private Postgres(EmbeddedPostgres server, Path data, Path log, String password, Runnable afterwards)
            throws IOException {
        this.server = server;
        this.process = postmaster(data);
        this.log = log;
        this.superuserPassword = password;
        this.afterwards = afterwards;
    }

    /** A server on a free port whose data goes with it. Quick rather than safe against power loss. */
    public static Postgres ephemeral() {
        try {
            Path place = Files.createTempDirectory("union-home-postgres-");
            String password = Secrets.inMemory().token("superuser");
            int port = Ports.free().database();
            Runnable deleted = () -> PrivateFiles.deleteTree(place);
            return start(place.resolve("data"), sharedBinaries(), place.resolve("log"), port, password, false, deleted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server whose data stays in {@code place}. */
    static Postgres kept(Workplace place, int port, String password) {
        Path data = place.data().resolve("postgres");
        Path log = place.log("postgres");
        Runnable forget = () -> place.running().forget("PostgreSQL");
        Postgres postgres = start(data, place.distributions().resolve("postgres"), log, port, password, true, forget);
        place.running().remember("PostgreSQL", postgres.process);
        return postgres;
    }

    private static Postgres start(
            Path data, Path binaries, Path log, int port, String password, boolean safe, Runnable afterwards) {
        Path passwordFile = data.resolveSibling("postgres.password");
        try {
            PrivateFiles.write(passwordFile, password);
            Files.createDirectories(binaries);
            EmbeddedPostgres server = PostgresSettings.builder(passwordFile, password, safe)
                    .setPort(port)
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new Postgres(server, data, log, password, afterwards);
        } catch (IOException | IllegalStateException e) {
            throw new StackFailure("PostgreSQL cannot be started." + Tail.of(log), e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /**
     * The platform's database with its two roles, made if it is not there; the passwords are set anew each time.
     *
     * @return its JDBC address
     */
    public String platformDatabase(String name, String ownerPassword, String appPassword) {
        createIfMissing(name);
        try (Connection connection = connect(name)) {
            Sql.setting(connection, "unionhome.owner_password", ownerPassword);
            Sql.setting(connection, "unionhome.app_password", appPassword);
            Sql.run(connection, Sql.resource("/db/roles.sql"));
        } catch (SQLException e) {
            throw new IllegalStateException("roles of database " + name, e);
        }
        return jdbcUrl(name);
    }

    /** A database that belongs to one role of the same name, made if it is not there. */
    String ownDatabase(String name, String password) {
        try (Connection connection = connect(SUPERUSER)) {
            Sql.ensureRole(connection, name, password);
        } catch (SQLException e) {
            throw new IllegalStateException("role " + name, e);
        }
        createIfMissing(name);
        try (Connection connection = connect(SUPERUSER)) {
            Sql.run(connection, "alter database " + name + " owner to " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("owner of database " + name, e);
        }
        return jdbcUrl(name);
    }

    /** What was noted about the contents of the database; empty if it does not exist or nothing was noted. */
    String noteOn(String database) {
        try (Connection connection = connect(SUPERUSER)) {
            return Sql.noteOn(connection, database);
        } catch (SQLException e) {
            throw new IllegalStateException("note on database " + database, e);
        }
    }

    void note(String database, String text) {
        try (Connection connection = connect(SUPERUSER)) {
            Sql.note(connection, database, text);
        } catch (SQLException e) {
            throw new IllegalStateException("note on database " + database, e);
        }
    }

    void drop(String database) {
        try (Connection connection = connect(SUPERUSER)) {
            Sql.run(connection, "drop database if exists " + database + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException("drop database " + database, e);
        }
    }

    /** As superuser, for tests that look behind the platform's back. */
    public Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.putAll(Map.of("user", SUPERUSER, "password", superuserPassword));
        return new Driver().connect(jdbcUrl(database), login);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** Process id of the server itself, for tests that kill it. */
    public ProcessHandle process() {
        return process;
    }

    /** Ends the server and all its helpers at once, as if the machine had lost them; what it wrote stays on disk. */
    void kill() {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
        close();
    }

    private void createIfMissing(String name) {
        try (Connection connection = connect(SUPERUSER)) {
            Sql.createDatabaseIfMissing(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name, e);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Processes.end(process);
            afterwards.run();
        }
    }

    /** Unpacked once for all tests of this user. */
    private static Path sharedBinaries() {
        String user = System.getProperty("user.name");
        return Path.of(System.getProperty("java.io.tmpdir"), "union-home-postgres-binaries-" + user);
    }

    /** Where the server that works with this data listens, as it noted itself. */
    static int portOf(Path data) throws IOException {
        return Integer.parseInt(
                Files.readAllLines(data.resolve("postmaster.pid")).get(3).strip());
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> new StackFailure("PostgreSQL ended at once."));
    }
}
