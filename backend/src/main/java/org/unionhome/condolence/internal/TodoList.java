package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** To-dos in the scope of whoever records visits, the next due first, by keyset: one statement a page. */
@ApplicationScoped
class TodoList {

    private final Sql sql;
    private final TodoRows rows;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    TodoList(Sql sql, TodoRows rows, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.rows = rows;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    Slice<Todo> page(Asked asked, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.CONDOLENCE_RECORD, asked.union());
        String list = "condolence-todos|" + asked;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var conditions = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        conditions.add(subtrees.stream()
                .map(subtree -> "t." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")")));
        subtrees.forEach(subtree -> values.add(subtree.top()));
        asked.conditions(current.get().person(), conditions, values);
        if (!position.isEmpty()) {
            conditions.add("(t.due_on, t.id) > (?::date, ?::uuid)");
            values.add(LocalDate.parse(position.get(0)));
            values.add(UUID.fromString(position.get(1)));
        }
        values.add(limit + 1);
        List<Todo> found = sql.list(
                TodoRows.SELECT + " where " + String.join(" and ", conditions) + " order by t.due_on, t.id limit ?",
                rows::read,
                values.toArray());
        return Slice.of(found, limit, last -> cursors.encode(list, last.dueOn(), last.id()));
    }

    /** @throws Problem NOT_FOUND */
    Todo show(UUID id) {
        return one(id, "");
    }

    /** Locked, so that two changes follow one another. @throws Problem NOT_FOUND */
    Todo hold(UUID id) {
        return one(id, " for update of t");
    }

    private Todo one(UUID id, String lock) {
        return sql.first(TodoRows.SELECT + " where t.id = ?" + lock, rows::read, id)
                .filter(todo -> scope.allows(current.get(), Permission.CONDOLENCE_RECORD, todo.union()))
                .orElseThrow(() -> {
                    var subject = AuditTrail.Subject.of(
                            "condolence-todo", id, current.get().home());
                    audit.refused("condolence-todo.read", subject, ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }

    /**
     * What is asked for.
     *
     * @param whose of everybody, of the caller, of nobody yet, or of the caller and of nobody
     * @param thoughtOf what is to be thought of by that day
     */
    record Asked(
            @Nullable UUID union,
            @Nullable UUID member,
            @Nullable String kind,
            boolean open,
            Whose whose,
            @Nullable LocalDate from,
            @Nullable LocalDate before,
            @Nullable LocalDate thoughtOf) {

        enum Whose {
            ALL,
            MINE,
            NOBODY,
            MINE_OR_NOBODY
        }

        void conditions(@Nullable UUID me, List<String> conditions, List<@Nullable Object> values) {
            conditions.add(open ? "t.status = 'OPEN'" : "t.status = 'DONE'");
            add("t.person_id = ?", member, conditions, values);
            add("t.kind = ?", kind, conditions, values);
            add("t.due_on >= ?", from, conditions, values);
            add("t.due_on < ?", before, conditions, values);
            add("t.remind_on <= ?", thoughtOf, conditions, values);
            if (whose == Whose.MINE) {
                conditions.add("t.assignee = ?::uuid");
                values.add(me);
            }
            if (whose == Whose.NOBODY) {
                conditions.add("t.assignee is null");
            }
            if (whose == Whose.MINE_OR_NOBODY) {
                conditions.add("(t.assignee is null or t.assignee = ?::uuid)");
                values.add(me);
            }
        }

        private static void add(
                String condition, @Nullable Object value, List<String> conditions, List<@Nullable Object> values) {
            if (value != null) {
                conditions.add(condition);
                values.add(value);
            }
        }
    }
}
