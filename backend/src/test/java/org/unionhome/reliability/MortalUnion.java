package org.unionhome.reliability;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.stack.MortalParts;

/** A bureau with many members and two officers, in the database of the parts that may be killed. */
final class MortalUnion {

    /** As many as keep an assessment busy long enough to be met in the middle. */
    static final int MEMBERS = 6_000;

    private static final int UNITS = 20;
    private final MortalParts parts;
    final UUID root = Ids.next();
    final UUID bureau = Ids.next();
    final TestMember finance = new TestMember(Ids.next(), "钱会计", "KILL-F", root);
    final TestMember cashier = new TestMember(Ids.next(), "罗出纳", "KILL-C", root);
    /** Cashier of the union above the bureau. */
    final TestMember above = new TestMember(Ids.next(), "褚出纳", "KILL-A", root);

    MortalUnion(MortalParts parts) {
        this.parts = parts;
        run(
                "insert into union_node (id, root_id, parent_id, code, name, kind, level, l1) "
                        + "values (?, ?, null, 'KILL', '示例总工会', 'FEDERATION', 1, ?)",
                root,
                root,
                root);
        run(
                "insert into union_node (id, root_id, parent_id, code, name, kind, level, l1, l2) "
                        + "values (?, ?, ?, 'KILL-1', '机关事务局工会', 'WORK_COMMITTEE', 2, ?, ?)",
                bureau,
                root,
                root,
                root,
                bureau);
        run(
                """
                insert into union_node (id, root_id, parent_id, code, name, kind, level, l1, l2, l3)
                select u.id, ?, ?, 'KILL-1-' || u.no, '第' || u.no || '分工会', 'BASIC', 3, ?, ?, u.id
                  from (select uuidv7() as id, no from generate_series(1, ?) no offset 0) u
                """,
                root,
                bureau,
                root,
                bureau,
                UNITS);
        members();
        officer(finance, Role.FINANCE, bureau);
        officer(cashier, Role.CASHIER, bureau);
        officer(above, Role.CASHIER, root);
    }

    /** Bases are whole tens from 3000.00 on, so that what is owed is easily reckoned anew. */
    private void members() {
        run(
                """
                insert into person (id, root_id, name, name_pinyin, name_initials)
                select uuidv7(), ?, '会员' || no, 'huiyuan' || no, 'hy' || no from generate_series(1, ?) no
                """,
                root,
                MEMBERS);
        run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, status, member_no, period)
                select uuidv7(), p.id, u.root_id, u.id, u.l1, u.l2, u.l3, 'ACTIVE', 'KILL' || substr(p.name, 3), '[2020-01-01,)'
                  from person p
                  join union_node u on u.root_id = p.root_id
                                   and u.code = 'KILL-1-' || (1 + substr(p.name, 3)::integer % ?)
                 where p.root_id = ?
                """,
                UNITS, root);
        run(
                """
                insert into wage_base (id, root_id, person_id, union_id, l1, l2, l3, from_month, amount, components,
                                       recorded_by, recorder_name, recorded_at)
                select uuidv7(), m.root_id, m.person_id, m.union_id, m.l1, m.l2, m.l3, '2024-01-01',
                       3000 + 10 * (substr(m.member_no, 5)::integer % 500), '{"POST_WAGE": "3000.00"}', 'test', '测试', now()
                  from membership m where m.root_id = ?
                """,
                root);
        run("analyze");
    }

    private void officer(TestMember officer, Role role, UUID where) {
        run(
                """
                insert into person (id, root_id, name, name_pinyin, name_initials) values (?, ?, ?, 'officer', 'o')
                """,
                officer.id(),
                root,
                officer.name());
        run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, status, member_no, period)
                values (uuidv7(), ?, ?, ?, ?, 'ACTIVE', ?, '[2020-01-01,)')
                """,
                officer.id(),
                root,
                root,
                root,
                officer.memberNo());
        run(
                """
                insert into appointment (id, person_id, root_id, union_id, l1, l2, role, period)
                select uuidv7(), ?, u.root_id, u.id, u.l1, u.l2, ?, '[2020-01-01,)' from union_node u where u.id = ?
                """,
                officer.id(),
                role.name(),
                where);
    }

    RequestSpecification as(TestMember member) {
        return RestAssured.given()
                .baseUri(parts.backend().toString())
                .port(parts.backend().getPort())
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(member));
    }

    RequestSpecification sending(TestMember member, Object body) {
        return as(member).contentType(ContentType.JSON).body(body);
    }

    /** Changes something behind the application's back. */
    void run(String text, @Nullable Object... values) {
        try (Connection connection = parts.connect();
                PreparedStatement statement = prepared(connection, text, values)) {
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The one value that the statement gives. */
    String text(String text, @Nullable Object... values) {
        try (Connection connection = parts.connect();
                PreparedStatement statement = prepared(connection, text, values);
                var row = statement.executeQuery()) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long count(String text, @Nullable Object... values) {
        return Long.parseLong(text(text, values));
    }

    /** Whether the application is at a statement with the word in it just now. */
    boolean isAt(String word) {
        return count(
                        """
                        select count(*) from pg_stat_activity
                         where usename = 'unionhome_app' and state in ('active', 'idle in transaction')
                           and position(? in query) > 0
                        """,
                        word)
                > 0;
    }

    private static PreparedStatement prepared(Connection connection, String text, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }
}
