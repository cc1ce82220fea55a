package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** Open to-dos that nobody has, and how many each officer has; each is one statement. */
@ApplicationScoped
class UntakenTodos {

    private final Sql sql;

    UntakenTodos(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param person whom it is about; absent while a colleague was only named
     * @param since when it was first to be thought of and nobody had it
     */
    record Untaken(UUID id, UUID union, @Nullable UUID person, LocalDate dueOn, LocalDate since) {}

    /** Those that are to be thought of by the day, in the order of their ids. */
    List<Untaken> page(UUID root, LocalDate day, @Nullable UUID after, int most) {
        return sql.list(
                """
                select id, union_id, person_id, due_on,
                       greatest(remind_on, (created_at at time zone 'Asia/Shanghai')::date, free_since) as since
                  from care_todo
                 where root_id = ? and status = 'OPEN' and assignee is null and remind_on <= ?
                   and (?::uuid is null or id > ?::uuid)
                 order by id
                 limit ?
                """,
                UntakenTodos::read,
                root,
                day,
                after,
                after,
                most);
    }

    private static Untaken read(ResultSet row) throws SQLException {
        return new Untaken(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getObject("person_id", UUID.class),
                Objects.requireNonNull(Sql.date(row, "due_on")),
                Objects.requireNonNull(Sql.date(row, "since")));
    }

    /** Who has none is left out. */
    Map<UUID, Integer> openOf(Collection<UUID> officers) {
        var open = new HashMap<UUID, Integer>();
        sql.list(
                        """
                        select assignee, count(*)::integer as open
                          from care_todo
                         where status = 'OPEN' and assignee = any (?::uuid[])
                         group by assignee
                        """,
                        row -> Map.entry(Sql.id(row, "assignee"), row.getInt("open")),
                        officers)
                .forEach(each -> open.put(each.getKey(), each.getValue()));
        return open;
    }

    /** Nothing when somebody took it meanwhile. */
    boolean give(Untaken todo, AssignmentPolicy.Given given, LocalDate today, int waited) {
        return sql.update(
                        """
                        update care_todo
                           set assignee = ?, assignee_name = ?, given_by = ?, given_on = ?, given_after = ?,
                               version = version + 1
                         where id = ? and assignee is null and status = 'OPEN'
                        """,
                        given.worker().person(),
                        given.worker().name(),
                        given.by().name(),
                        today,
                        waited,
                        todo.id())
                == 1;
    }
}
