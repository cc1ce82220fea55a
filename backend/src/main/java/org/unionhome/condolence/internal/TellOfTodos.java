package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/**
 * What the morning's work tells: the officers of a union, in one notice, how much was found for it; and each member on
 * her birthday the good wishes of her union, which is the part of the to-do that needs nobody's hands.
 */
@ApplicationScoped
class TellOfTodos {

    private static final String MESSAGE = "MESSAGE";
    private final Sql sql;
    private final Notices notices;
    private final UnionTree tree;
    private final CurrentActor current;
    private final Clock clock;

    TellOfTodos(Sql sql, Notices notices, UnionTree tree, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.notices = notices;
        this.tree = tree;
        this.current = current;
        this.clock = clock;
    }

    /** Once a day for each union, however often the morning is repeated. */
    void officers(UUID root, LocalDate today) {
        sql.list(
                        """
                        select union_id, count(*) as found
                          from care_todo
                         where root_id = ? and remind_on = ? and source = 'ENGINE' and status = 'OPEN'
                         group by union_id
                         order by union_id
                        """,
                        row -> Map.entry(Sql.id(row, "union_id"), row.getInt("found")),
                        root,
                        today)
                .forEach(found -> notices.tellOfficers(
                        found.getKey(),
                        Permission.CONDOLENCE_RECORD,
                        Notices.Notice.of(
                                "CARE_TODOS_FOUND",
                                "/c/today",
                                "care-found:" + found.getKey() + ":" + today,
                                Notices.Word.union(found.getKey()),
                                Notices.Word.number(found.getValue()))));
    }

    /** Once; not when an officer has ticked that she sent it herself. */
    void celebrated(UUID root, LocalDate today) {
        sql
                .list(
                        """
                        select t.id, t.union_id, t.person_id
                          from care_todo t
                          join care_checklist_item c on c.kind = t.kind and c.item = ?
                         where t.root_id = ? and t.kind = ? and t.event_on = ?
                           and not exists (select 1 from care_todo_tick k where k.todo_id = t.id and k.item = c.item)
                         order by t.id
                           for update of t
                        """,
                        row -> new Celebrated(Sql.id(row, "id"), Sql.id(row, "union_id"), Sql.id(row, "person_id")),
                        MESSAGE,
                        root,
                        TodoKinds.BIRTHDAY,
                        today)
                .stream()
                .collect(Collectors.groupingBy(Celebrated::union))
                .forEach((union, members) -> wish(union, members, today));
    }

    private void wish(UUID union, List<Celebrated> members, LocalDate today) {
        notices.tell(
                members.stream().map(Celebrated::person).toList(),
                Notices.Notice.of(
                        "BIRTHDAY_WISHES", "/m/home", "birthday:" + today.getYear(), Notices.Word.union(union)));
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        for (Celebrated one : members) {
            sql.update(
                    """
                    insert into care_todo_tick (todo_id, item, done_by, done_name, done_at) values (?, ?, ?, ?, ?)
                    on conflict (todo_id, item) do nothing
                    """,
                    one.todo(),
                    MESSAGE,
                    current.get().identity().subject(),
                    tree.nameOf(union),
                    now);
            sql.update("update care_todo set version = version + 1 where id = ?", one.todo());
        }
    }

    private record Celebrated(UUID todo, UUID union, UUID person) {}
}
