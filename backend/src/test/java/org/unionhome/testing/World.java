package org.unionhome.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.Adopted;

/**
 * A union tree of a test's own, written behind the application's back. Every world has its own root and its own
 * member numbers, so that tests depend neither on each other nor on their order.
 */
public final class World {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final int LEVELS = 6;
    private final String tag = "W" + Ids.next().toString().substring(24);
    private final UUID root;

    private World(String name) {
        this.root = Ids.next();
        insertUnion(root, null, List.of(root), "ROOT-" + tag, name, "FEDERATION");
    }

    public static World fresh() {
        return new World("示例总工会");
    }

    public UUID root() {
        return root;
    }

    /** Code of the root union. */
    public String rootCode() {
        return "ROOT-" + tag;
    }

    public UUID union(String name, UUID parent) {
        UUID id = Ids.next();
        List<UUID> line = new ArrayList<>(lineOf(parent));
        line.add(id);
        String kind = List.of("FEDERATION", "WORK_COMMITTEE", "BASIC", "SUB_UNION", "GROUP", "GROUP")
                .get(line.size() - 1);
        insertUnion(id, parent, line, tag + "-" + NUMBERS.incrementAndGet(), name, kind);
        return id;
    }

    /** @param from day since which it stands */
    public UUID union(String name, UUID parent, LocalDate from) {
        UUID id = Ids.next();
        var line = new ArrayList<>(lineOf(parent));
        line.add(id);
        insertUnion(id, parent, line, tag + "-" + NUMBERS.incrementAndGet(), name, "BASIC", from);
        return id;
    }

    /** @param pack policy pack in force from here down, as long as is known; absent for none */
    public UUID union(String name, UUID parent, @Nullable String pack) {
        UUID id = union(name, parent);
        if (pack != null) {
            Adopted.by(id, pack);
        }
        return id;
    }

    public TestMember member(String name, UUID union) {
        return member(name, union, LocalDate.of(1990, 1, 15));
    }

    public TestMember member(String name, UUID union, LocalDate birthDate) {
        UUID id = Ids.next();
        String memberNo = tag + "M" + NUMBERS.incrementAndGet();
        run(
                """
                insert into person (id, root_id, name, name_pinyin, name_initials, sex, birth_date)
                values (?, ?, ?, lower(?), lower(?), 'FEMALE', ?)
                """,
                id,
                root,
                name,
                name,
                name,
                birthDate);
        run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                        status, member_no, period)
                select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 'ACTIVE', ?, '[2020-01-01,)'
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                id,
                memberNo,
                union);
        return new TestMember(id, name, memberNo, union);
    }

    /** Many members at once; names are numbered. */
    public List<TestMember> members(int count, UUID union) {
        var members = new ArrayList<TestMember>();
        for (int i = 1; i <= count; i++) {
            members.add(member("会员" + i, union));
        }
        return members;
    }

    /** Gives an office, without end. */
    public TestMember appoint(TestMember member, Role role, UUID union) {
        run(
                """
                insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period)
                select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, '[2020-01-01,)'
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                member.id(),
                role.name(),
                union);
        return member;
    }

    /** A new member of the union who holds the office there. */
    public TestMember officer(String name, Role role, UUID union) {
        return appoint(member(name, union), role, union);
    }

    private static List<UUID> lineOf(UUID union) {
        try (Connection connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(
                        "select array_remove(array[l1, l2, l3, l4, l5, l6], null) from union_node where id = ?")) {
            statement.setObject(1, union);
            var row = statement.executeQuery();
            row.next();
            return List.of((UUID[]) row.getArray(1).getArray());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void insertUnion(UUID id, @Nullable UUID parent, List<UUID> line, String code, String name, String kind) {
        insertUnion(id, parent, line, code, name, kind, null);
    }

    private void insertUnion(
            UUID id,
            @Nullable UUID parent,
            List<UUID> line,
            String code,
            String name,
            String kind,
            @Nullable LocalDate from) {
        var values = new ArrayList<@Nullable Object>();
        values.addAll(java.util.Arrays.asList(id, root(line), parent, code, name, kind, line.size(), from));
        for (int level = 0; level < LEVELS; level++) {
            values.add(level < line.size() ? line.get(level) : null);
        }
        run(
                """
                insert into union_node (id, root_id, parent_id, code, name, kind, level, valid_from,
                                        l1, l2, l3, l4, l5, l6)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                values.toArray());
    }

    private static UUID root(List<UUID> line) {
        return line.get(0);
    }

    /** Behind every wall; for setting the stage only. */
    public static int run(String sql, @Nullable Object... values) {
        try (Connection connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One number, read behind every wall. */
    public static long count(String sql, @Nullable Object... values) {
        try (Connection connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One text, read behind every wall. */
    public static String text(String sql, @Nullable Object... values) {
        try (Connection connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
