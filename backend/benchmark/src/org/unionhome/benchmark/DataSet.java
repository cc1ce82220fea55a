package org.unionhome.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** So many members in 5,000 unions, in a database migrated as the application does it; made once and kept. */
final class DataSet {

    private static final String COMPLETE = "complete";
    private final Cluster cluster;
    private final Path scripts;

    DataSet(Cluster cluster, Path scripts) {
        this.cluster = cluster;
        this.scripts = scripts;
    }

    /** @return the name of the database */
    String of(int members) {
        String name = "bench_" + members;
        String note = cluster.ask(
                "postgres",
                "select shobj_description(oid, 'pg_database') from pg_database where datname = '" + name + "'");
        if (!note.equals(COMPLETE)) {
            make(name, members);
            cluster.run("postgres", "comment on database " + name + " is '" + COMPLETE + "'");
        }
        migrate(name);
        return name;
    }

    private void make(String name, int members) {
        long start = System.nanoTime();
        cluster.drop(name);
        cluster.run("postgres", "create database " + name);
        try (Connection connection = cluster.superuser(name);
                var statement = connection.createStatement()) {
            statement.execute("set unionhome.owner_password = '" + Cluster.PASSWORD + "'");
            statement.execute("set unionhome.app_password = '" + Cluster.PASSWORD + "'");
            statement.execute(resource("/db/roles.sql"));
            migrate(name);
            // the rows refer to each other by construction; checking two million of them one by one tells nothing new
            statement.execute("set session_replication_role = replica");
            statement.execute("set bench.members = " + members);
            statement.execute(Files.readString(scripts.resolve("tree.sql")));
            statement.execute(Files.readString(scripts.resolve("members.sql")));
            statement.execute(Files.readString(scripts.resolve("people.sql")));
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
        System.out.printf("made %s in %d s%n", name, (System.nanoTime() - start) / 1_000_000_000);
    }

    private void migrate(String name) {
        Flyway.configure()
                .dataSource(cluster.url(name), Cluster.OWNER, Cluster.PASSWORD)
                .locations("db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static String resource(String path) throws IOException {
        try (var stream = DataSet.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
