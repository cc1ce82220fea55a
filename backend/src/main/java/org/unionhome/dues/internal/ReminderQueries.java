package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of reminders, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class ReminderQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    ReminderQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable String status) {}

    /** The latest first. */
    Slice<Reminder> list(Asked asked, int limit, @Nullable String cursor) {
        var within = DuesScope.of(scope.subtrees(current.get(), Permission.DUES_READ, asked.union()), "d");
        String list = "dues-reminders|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.status(), asked.status(), before, before, limit + 1);
        var rows = sql.list(
                Reminder.ALL + " where " + within.text()
                        + """
                         and (?::text is null or d.status = ?) and (?::uuid is null or d.id < ?::uuid)
                        order by d.id desc limit ?
                        """,
                Reminder::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** What was done about the arrears of a case, the earliest first. */
    List<Reminder> evidence(DuesCase of) {
        return sql.list(
                Reminder.ALL
                        + """
                         where d.person_id = ? and d.status = 'DONE' and d.last_month >= ? and d.first_month <= ?
                         order by d.done_on, d.id
                        """,
                Reminder::read,
                of.person(),
                of.first().atDay(1),
                of.last().atDay(1));
    }

    /** Out of scope it does not exist. */
    Reminder show(UUID id) {
        return read(Reminder.ALL + " where d.id = ?", id, Permission.DUES_READ);
    }

    /** The same for who does something about it, held until the transaction ends. */
    Reminder lock(UUID id, Permission permission) {
        return read(Reminder.ALL + " where d.id = ? for update of d", id, permission);
    }

    private Reminder read(String text, UUID id, Permission permission) {
        return sql.first(text, Reminder::read, id)
                .filter(found -> scope.allows(current.get(), permission, found.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
