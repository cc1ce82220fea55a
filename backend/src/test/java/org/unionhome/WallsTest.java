package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** The second wall: what PostgreSQL itself refuses, whatever the application does. */
@QuarkusTest
class WallsTest {

    private static final String UNGUARDED =
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = ? and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
               and (not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))
            """;
    private static final String UNINDEXED =
            """
            select r.relname || '.' || a.attname
              from pg_constraint f
              join pg_class r on r.oid = f.conrelid
              join pg_namespace n on n.oid = r.relnamespace
              join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
             where f.contype = 'f' and n.nspname = ?
               and not exists (select 1 from pg_index i where i.indrelid = f.conrelid and i.indkey[0] = f.conkey[1])
            """;

    private static final String SHADOWED =
            """
            select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = ? and p.prosecdef and not coalesce(p.proconfig::text like '%pg_temp%', false)
            """;

    @Test
    void no_function_with_its_owners_rights_finds_a_callers_temporary_table_first() throws SQLException {
        assertThat(names(SHADOWED, "public")).isEmpty();
    }

    @Test
    void every_table_has_row_level_security_and_a_policy() throws SQLException {
        assertThat(names(UNGUARDED, "public")).isEmpty();
    }

    @Test
    void every_foreign_key_has_an_index() throws SQLException {
        assertThat(names(UNINDEXED, "public")).isEmpty();
    }

    @Test
    void the_checks_see_what_breaks_them() throws SQLException {
        World.run("create schema ruin");
        try {
            World.run("create table ruin.parent (id int primary key)");
            World.run("create table ruin.child (id int primary key, parent_id int references ruin.parent (id))");
            World.run("create function ruin.open() returns int language sql security definer"
                    + " set search_path = public as 'select 1'");
            assertThat(names(SHADOWED, "ruin")).containsExactly("open");
            assertThat(names(UNGUARDED, "ruin")).containsExactlyInAnyOrder("parent", "child");
            assertThat(names(UNINDEXED, "ruin")).containsExactly("child.parent_id");
        } finally {
            World.run("drop schema ruin cascade");
        }
    }

    @Test
    void the_application_role_owns_nothing_and_cannot_pass_the_wall() {
        assertThat(World.count("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                        + " where r.rolname = 'unionhome_app'"))
                .isZero();
        assertThat(World.count("select count(*) from pg_roles where rolname = 'unionhome_app'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole)"))
                .isZero();
    }

    @Test
    void told_nothing_the_database_shows_no_person() throws SQLException {
        World world = World.fresh();
        world.member("某会员", world.root());
        assertThat(countAs("", "")).isZero();
    }

    @Test
    void told_another_union_the_database_shows_no_foreign_member() throws SQLException {
        World world = World.fresh();
        UUID own = world.union("本单位", world.root());
        UUID other = world.union("外单位", world.root());
        TestMember foreign = world.member("外单位会员", other);
        assertThat(countAs(own.toString(), foreign.id().toString())).isZero();
        assertThat(countAs(other.toString(), foreign.id().toString())).isOne();
        assertThat(countAs(world.root().toString(), foreign.id().toString())).isOne();
    }

    @Test
    void without_the_second_wall_the_first_alone_holds() {
        World world = World.fresh();
        UUID own = world.union("本单位", world.root());
        UUID other = world.union("外单位", world.root());
        TestMember organizer = world.officer("周组织", Role.ORGANIZER, own);
        TestMember foreign = world.member("外单位会员", other);
        World.run("alter table membership disable row level security");
        World.run("alter table person disable row level security");
        try {
            Api.as(organizer).get("/members/" + foreign.id()).then().statusCode(404);
            Api.as(organizer)
                    .get("/members")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(foreign.id().toString())));
        } finally {
            World.run("alter table membership enable row level security");
            World.run("alter table person enable row level security");
        }
    }

    @Test
    void the_log_cannot_be_changed_or_shortened_by_the_application() throws SQLException {
        for (String tampering : List.of(
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "update audit_seal set chain_no = 0",
                "delete from audit_seal")) {
            try (Connection connection = TestDatabase.asApplication();
                    var statement = connection.createStatement()) {
                String state = "";
                try {
                    statement.execute(tampering);
                } catch (SQLException refused) {
                    state = refused.getSQLState();
                }
                assertThat(state).as(tampering).isEqualTo("42501");
            }
        }
    }

    private static long countAs(String top, String person) throws SQLException {
        try (Connection connection = TestDatabase.asApplication();
                var tell = connection.prepareStatement("select set_config('app.tops', ?, false)");
                var count = connection.prepareStatement("select count(*) from person where ? = '' or id::text = ?")) {
            tell.setString(1, top.isEmpty() ? "{}" : "{" + top + "}");
            tell.execute();
            count.setString(1, person);
            count.setString(2, person);
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> names(String sql, String schema) throws SQLException {
        var names = new ArrayList<String>();
        try (Connection connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            var row = statement.executeQuery();
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
