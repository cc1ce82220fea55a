package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.WorkingDays;

/**
 * By when to congratulate is reckoned anew every morning, as the holidays of a year are announced after the first to-dos of it
 * were found. What somebody put off stays where she put it.
 */
@ApplicationScoped
class DueDaysAnew {

    private final Sql sql;
    private final WorkingDays workingDays;

    DueDaysAnew(Sql sql, WorkingDays workingDays) {
        this.sql = sql;
        this.workingDays = workingDays;
    }

    /** How many are due on another day now. */
    int reckon(UUID root, LocalDate today) {
        List<Due> open = sql.list(
                """
                select id, event_on, due_on
                  from care_todo
                 where root_id = ? and source = 'ENGINE' and status = 'OPEN' and postponed = 0
                   and kind = any (?::text[]) and event_on >= ?::date
                """,
                row -> new Due(
                        Sql.id(row, "id"),
                        Objects.requireNonNull(Sql.date(row, "event_on")),
                        Objects.requireNonNull(Sql.date(row, "due_on"))),
                root,
                TodoKinds.OF_THE_CALENDAR,
                today);
        return open.stream().mapToInt(this::anew).sum();
    }

    private int anew(Due todo) {
        LocalDate due = workingDays.onOrBefore(todo.eventOn());
        return due.equals(todo.dueOn())
                ? 0
                : sql.update(
                        "update care_todo set due_on = ?, version = version + 1 where id = ? and status = 'OPEN'",
                        due,
                        todo.id());
    }

    private record Due(UUID id, LocalDate eventOn, LocalDate dueOn) {}
}
