package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.OfficeHolders;

/**
 * Each morning takes to-dos back from officers whose office in the union has ended. They wait for somebody to take them, and
 * after as many working days as the union says its rule gives them to another; who had them stays written there.
 */
@ApplicationScoped
class FreeTodos {

    /** So many officers are known of a union and those above it; with more nobody is said to have left. */
    private static final int KNOWN = 100;

    private final Sql sql;
    private final OfficeHolders offices;
    private final AuditTrail audit;

    FreeTodos(Sql sql, OfficeHolders offices, AuditTrail audit) {
        this.sql = sql;
        this.offices = offices;
        this.audit = audit;
    }

    private record Given(UUID id, UUID union, UUID officer) {}

    /** How many were taken back. */
    int free(UUID root, LocalDate today) {
        List<Given> given = sql.list(
                """
                select id, union_id, assignee from care_todo
                 where root_id = ? and status = 'OPEN' and assignee is not null
                 order by id
                """,
                row -> new Given(Sql.id(row, "id"), Sql.id(row, "union_id"), Sql.id(row, "assignee")),
                root);
        Map<UUID, Set<UUID>> officers = new HashMap<>();
        return (int) given.stream()
                .filter(todo -> {
                    var there = officers.computeIfAbsent(todo.union(), this::officersOf);
                    return there.size() < KNOWN && !there.contains(todo.officer());
                })
                .filter(todo -> free(todo, today))
                .count();
    }

    private Set<UUID> officersOf(UUID union) {
        return Stream.concat(
                        offices.workers(union, Permission.CONDOLENCE_RECORD).stream(),
                        offices.workers(union, Role.GROUP_LEADER).stream())
                .map(OfficeHolders.Worker::person)
                .collect(Collectors.toSet());
    }

    /** Nothing when somebody else has it meanwhile. */
    private boolean free(Given todo, LocalDate today) {
        boolean freed = sql.update(
                        """
                        update care_todo
                           set left_name = assignee_name, left_on = ?, assignee = null, assignee_name = null,
                               given_by = null, given_on = null, given_after = null, free_since = ?,
                               version = version + 1
                         where id = ? and status = 'OPEN' and assignee = ?
                        """,
                        today,
                        today,
                        todo.id(),
                        todo.officer())
                == 1;
        if (freed) {
            audit.record(
                    "condolence-todo.office-ended",
                    AuditTrail.Subject.of("condolence-todo", todo.id(), todo.union()),
                    todo.officer().toString());
        }
        return freed;
    }
}
