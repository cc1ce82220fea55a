package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Etags;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.OfficeHolders;

/** Gives to-dos to an officer, or back to all; all of them or none. She is told once, however many they are. */
@UseCase
@ApplicationScoped
@Transactional
class AssignTodos {

    private final TodoList todos;
    private final OfficeHolders offices;
    private final Notices notices;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    AssignTodos(TodoList todos, OfficeHolders offices, Notices notices, Sql sql, AuditTrail audit, Clock clock) {
        this.todos = todos;
        this.offices = offices;
        this.notices = notices;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, TODO_DONE, INVALID_INPUT when she holds no office for it there */
    List<Todo> run(List<Chosen> chosen, @Nullable UUID assignee) {
        List<Todo> open = chosen.stream()
                .sorted(Comparator.comparing(Chosen::id))
                .map(this::held)
                .toList();
        open.forEach(todo -> assign(todo, assignee));
        if (assignee != null && !open.isEmpty()) {
            LocalDate first = open.stream()
                    .map(Todo::dueOn)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            notices.tell(
                    List.of(assignee),
                    Notices.Notice.of(
                            "CARE_TODOS_ASSIGNED",
                            "/c/today",
                            "care-todos:" + Ids.next(),
                            Notices.Word.number(open.size()),
                            Notices.Word.day(first)));
        }
        return chosen.stream().map(one -> todos.show(one.id())).toList();
    }

    private Todo held(Chosen one) {
        Todo todo = todos.hold(one.id());
        Etags.requireMatch(Etags.ofVersion(one.version()), todo.version());
        if (!todo.isOpen()) {
            throw Problem.of(CondolenceProblem.TODO_DONE);
        }
        return todo;
    }

    private void assign(Todo todo, @Nullable UUID assignee) {
        String name = assignee == null
                ? null
                : offices.workers(todo.union(), Permission.CONDOLENCE_RECORD).stream()
                        .filter(worker -> worker.person().equals(assignee))
                        .map(OfficeHolders.Worker::name)
                        .findFirst()
                        .orElseThrow(() -> Problem.ofFault("/assigneeId", "NO_OFFICE_THERE"));
        sql.update(
                """
                update care_todo
                   set assignee = ?::uuid, assignee_name = ?, given_by = null, given_on = null, given_after = null,
                       free_since = ?, version = version + 1
                 where id = ?
                """,
                assignee,
                name,
                LocalDate.now(clock),
                todo.id());
        var subject = AuditTrail.Subject.of("condolence-todo", todo.id(), todo.union());
        audit.record("condolence-todo.assigned", subject, Objects.toString(assignee, "nobody"));
    }

    /** A to-do in the version that was read. */
    record Chosen(UUID id, int version) {}
}
