package org.unionhome.testing.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private static Postgres postgres;
    private static String url;

    @BeforeAll
    static void start() {
        postgres = Postgres.ephemeral();
        url = postgres.platformDatabase("unionhome", "owner's password", "app-password");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void isTheVersionOfProduction() throws SQLException {
        assertThat(asOwner("show server_version")).startsWith("18.");
        assertThat(asOwner("select datcollate || ' ' || datlocale from pg_database where datname = 'unionhome'"))
                .isEqualTo("C C.UTF-8");
        assertThat(asOwner("select '章' < '张' collate \"zh-Hans-CN-x-icu\"")).isEqualTo("f");
    }

    @Test
    void letsTheOwnerBuildAndTheApplicationOwnNothing() throws SQLException {
        assertThat(asOwner("create table built (id int); select 'done'")).isEqualTo("done");
        assertThatThrownBy(() -> asApp("create table mine (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("select count(*) from built")).hasMessageContaining("permission denied");
        assertThat(asApp("select rolbypassrls or rolsuper or rolcreatedb or rolcreaterole from pg_roles"
                        + " where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void asksEverybodyForThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(url, "unionhome_app", "wrong"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void givesRolesNewPasswordsWhenRunAgain() throws SQLException {
        postgres.platformDatabase("second", "owner's password", "another");
        try (Connection connection = DriverManager.getConnection(url, "unionhome_app", "another")) {
            assertThat(connection.isValid(5)).isTrue();
        } finally {
            postgres.platformDatabase("second", "owner's password", "app-password");
        }
    }

    @Test
    void isFoundByItsDataWhateverPortItWasGiven(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), "20719\n/data\n1795644782\n55433\n\nlocalhost\n");
        assertThat(Postgres.portOf(data)).isEqualTo(55433);
    }

    @Test
    void refusesAnEmptyPassword() {
        assertThatThrownBy(() -> postgres.platformDatabase("third", "", "app-password"))
                .rootCause()
                .hasMessageContaining("no password given for unionhome_owner");
    }

    @Test
    void remembersANoteOnADatabase() {
        assertThat(postgres.noteOn("nowhere")).isEmpty();
        postgres.ownDatabase("noted", "secret");
        postgres.note("noted", "it's full");
        assertThat(postgres.noteOn("noted")).isEqualTo("it's full");
        postgres.drop("noted");
        assertThat(postgres.noteOn("noted")).isEmpty();
    }

    private static String asOwner(String sql) throws SQLException {
        return ask("unionhome_owner", "owner's password", sql);
    }

    private static String asApp(String sql) throws SQLException {
        return ask("unionhome_app", "app-password", sql);
    }

    private static String ask(String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
