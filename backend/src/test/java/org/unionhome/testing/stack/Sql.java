package org.unionhome.testing.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.core.Utils;

/** The few statements that prepare a server; names come from this package, never from outside. */
final class Sql {
    private Sql() {}

    static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    static void setting(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    static void ensureRole(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
            run(connection, "create role " + name);
        }
        run(connection, "alter role " + name + " login password " + literal(password));
    }

    static void createDatabaseIfMissing(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", name)) {
            run(connection, "create database " + name + " template template0 encoding 'UTF8'");
        }
    }

    static String noteOn(Connection connection, String database) throws SQLException {
        String query =
                "select coalesce(max(shobj_description(oid, 'pg_database')), '') from pg_database where datname = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, database);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    static void note(Connection connection, String database, String text) throws SQLException {
        run(connection, "comment on database " + database + " is " + literal(text));
    }

    static String resource(String path) {
        try (InputStream in = Sql.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String literal(String text) throws SQLException {
        return "'" + Utils.escapeLiteral(null, text, true) + "'";
    }
}
