package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.membership.Members;
import org.unionhome.membership.Members.Born;

/**
 * Open to-dos of retirements follow the file: when the category of the post, the sex or the birthday is put right, the day
 * is reckoned anew. One that moved out far is not thought of before its time. What somebody put off stays put off.
 */
@ApplicationScoped
class RetirementsAnew {

    private final Sql sql;
    private final Members members;
    private final TodoRules rules;
    private final WorkingDays workingDays;

    RetirementsAnew(Sql sql, Members members, TodoRules rules, WorkingDays workingDays) {
        this.sql = sql;
        this.members = members;
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** How many stand on another day now. */
    int reckon(UUID root, LocalDate today) {
        List<Open> open = sql.list(
                """
                select id, union_id, person_id, event_on, if_worker_on
                  from care_todo
                 where root_id = ? and kind = ? and source = 'ENGINE' and status = 'OPEN' and postponed = 0
                """,
                row -> new Open(
                        Sql.id(row, "id"),
                        Sql.id(row, "union_id"),
                        Sql.id(row, "person_id"),
                        Objects.requireNonNull(Sql.date(row, "event_on")),
                        Sql.date(row, "if_worker_on")),
                root,
                TodoKinds.RETIREMENT);
        if (open.isEmpty()) {
            return 0;
        }
        var law = rules.retirementLaw();
        var inForce = rules.inForce();
        var files = members.bornOf(open.stream().map(Open::person).distinct().toList());
        return open.stream()
                .mapToInt(todo -> Optional.ofNullable(files.get(todo.person()))
                        .map(file -> anew(todo, law, file, inForce, today))
                        .orElse(0))
                .sum();
    }

    private int anew(Open todo, RetirementLaw law, Born file, TodoRules.InForce inForce, LocalDate today) {
        LocalDate day = law.retiresOn(file);
        LocalDate ifWorker = law.ifWorkerOn(file).orElse(null);
        if (day.equals(todo.eventOn()) && Objects.equals(ifWorker, todo.ifWorkerOn())) {
            return 0;
        }
        LocalDate thoughtOf =
                day.minusDays(inForce.in(todo.union(), TodoKinds.RETIREMENT).leadDays());
        return sql.update(
                """
                update care_todo
                   set event_on = ?, due_on = ?, if_worker_on = ?::date,
                       remind_on = case when ?::date > ?::date then ?::date else remind_on end, version = version + 1
                 where id = ? and status = 'OPEN'
                """,
                day,
                workingDays.onOrBefore(day),
                ifWorker,
                thoughtOf,
                today,
                thoughtOf,
                todo.id());
    }

    private record Open(UUID id, UUID union, UUID person, LocalDate eventOn, @Nullable LocalDate ifWorkerOn) {}
}
