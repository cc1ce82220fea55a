package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Etags;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** What an officer does about a to-do: put it off with a reason, tick a part of it, call it done, open it again. */
@UseCase
@ApplicationScoped
@Transactional
class TodoSteps {

    private static final int LONGEST = 366;

    /** As many days before the new day it is to be thought of again. */
    private static final int AHEAD = 7;

    /** A visit so many days before what happened was about something else. */
    private static final int NEAR = 31;

    private final TodoList todos;
    private final CondolenceVisitRepository visits;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    TodoSteps(
            TodoList todos,
            CondolenceVisitRepository visits,
            Sql sql,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.todos = todos;
        this.visits = visits;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, TODO_DONE, INVALID_INPUT */
    Todo postpone(UUID id, String ifMatch, LocalDate until, String reason) {
        Todo todo = openAt(id, ifMatch);
        LocalDate today = LocalDate.now(clock);
        if (!until.isAfter(today)) {
            throw Problem.ofFault("/until", "NOT_IN_FUTURE");
        }
        if (until.isAfter(today.plusDays(LONGEST))) {
            throw Problem.ofFault("/until", "PERIOD_TOO_LONG", LONGEST);
        }
        sql.update(
                """
                update care_todo
                   set due_on = ?, remind_on = ?, postponed = postponed + 1, postpone_reason = ?, version = version + 1
                 where id = ?
                """,
                until,
                until.minusDays(AHEAD),
                reason,
                id);
        return noted(todo, "condolence-todo.postponed", until.toString());
    }

    /** Done by a visit that was recorded, or without one for a reason. */
    Todo complete(UUID id, String ifMatch, @Nullable UUID visitId, @Nullable String reason) {
        Todo todo = openAt(id, ifMatch);
        if ((visitId == null) == (reason == null)) {
            throw Problem.ofFault("/reason", "VISIT_OR_REASON");
        }
        if (visitId != null) {
            requireFor(todo, visits.readable(visitId));
        }
        sql.update(
                """
                update care_todo
                   set status = 'DONE', visit_id = ?::uuid, done_reason = ?, done_by = ?, done_name = ?, done_at = ?,
                       version = version + 1
                 where id = ?
                """,
                visitId,
                reason,
                current.get().identity().subject(),
                current.get().name(),
                now(),
                id);
        return noted(todo, "condolence-todo.done", visitId == null ? "without a visit" : visitId.toString());
    }

    /**
     * It was called done by mistake. Where all its parts were ticked, the one that is not done is ticked off instead.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, TODO_OPEN
     */
    Todo reopen(UUID id, String ifMatch) {
        Todo todo = todos.hold(id);
        Etags.requireMatch(ifMatch, todo.version());
        if (todo.isOpen() || todo.isDoneByParts()) {
            throw Problem.of(CondolenceProblem.TODO_OPEN);
        }
        sql.update(
                """
                update care_todo
                   set status = 'OPEN', visit_id = null, done_reason = null, done_by = null, done_name = null,
                       done_at = null, version = version + 1
                 where id = ?
                """,
                id);
        return noted(todo, "condolence-todo.reopened", todo.kind());
    }

    /** A part of it is done, or is not after all; saying it again changes nothing. */
    Todo tick(UUID id, String item, boolean done) {
        Todo todo = todos.hold(id);
        var part = todo.checklist().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if ((part.by() != null) == done) {
            return todo;
        }
        if (done) {
            sql.update(
                    "insert into care_todo_tick (todo_id, item, done_by, done_name, done_at) values (?, ?, ?, ?, ?)",
                    id,
                    item,
                    current.get().identity().subject(),
                    current.get().name(),
                    now());
        } else {
            sql.update("delete from care_todo_tick where todo_id = ? and item = ?", id, item);
        }
        sql.update("update care_todo set version = version + 1 where id = ?", id);
        return noted(todo, done ? "condolence-todo.ticked" : "condolence-todo.unticked", item);
    }

    private Todo openAt(UUID id, String ifMatch) {
        Todo todo = todos.hold(id);
        Etags.requireMatch(ifMatch, todo.version());
        if (!todo.isOpen()) {
            throw Problem.of(CondolenceProblem.TODO_DONE);
        }
        return todo;
    }

    private static void requireFor(Todo todo, CondolenceVisit visit) {
        var member = todo.member();
        boolean hers = member == null || member.person().equals(visit.person());
        if (!visit.isInForce() || !hers || !fits(todo, visit)) {
            throw Problem.ofFault("/visitId", "VISIT_OF_ANOTHER");
        }
    }

    /** A follow-up is done by any visit since the last one, everything else by one on its occasion that is no old one. */
    private static boolean fits(Todo todo, CondolenceVisit visit) {
        if (todo.kind().equals(TodoKinds.FOLLOW_UP)) {
            return visit.content().visitedOn().isAfter(todo.eventOn());
        }
        return visit.occasion().equals(todo.kind())
                && !visit.content().visitedOn().isBefore(todo.eventOn().minusDays(NEAR));
    }

    private Todo noted(Todo before, String action, String detail) {
        audit.record(action, AuditTrail.Subject.of("condolence-todo", before.id(), before.union()), detail);
        return todos.show(before.id());
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
