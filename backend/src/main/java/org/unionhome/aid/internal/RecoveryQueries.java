package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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

/** Reads of recoveries, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class RecoveryQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final Clock clock;

    RecoveryQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param overdue only those that should have come back by now */
    record Wanted(@Nullable UUID union, @Nullable String status, boolean overdue) {
        String list() {
            return "aid-recoveries|" + union + "|" + status + "|" + overdue;
        }
    }

    /** The latest first. */
    Slice<RecoveryRow> list(Wanted wanted, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, wanted.union());
        List<String> position = cursors.decode(wanted.list(), cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(
                subtrees.stream().map(Scope.Subtree::top).toList());
        values.add(wanted.status());
        values.add(wanted.status());
        values.add(wanted.overdue());
        values.add(LocalDate.now(clock));
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                RecoveryRow.ALL + whose(subtrees, "r")
                        + """
                         and (?::text is null or r.status = ?)
                         and (not ? or (r.status = 'OPEN' and r.due_on < ?))
                         and (?::uuid is null or r.id < ?::uuid)
                        order by r.id desc limit ?
                        """,
                RecoveryRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(wanted.list(), last.id()));
    }

    private static String whose(List<Scope.Subtree> subtrees, String table) {
        return subtrees.stream()
                .map(subtree -> table + "." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    RecoveryRow show(UUID id) {
        var found = sql.first(RecoveryRow.ALL + "r.id = ?", RecoveryRow::read, id)
                .filter(row -> scope.allows(current.get(), Permission.AID_READ, row.union())
                        || scope.allows(current.get(), Permission.AID_WORK, row.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "aid-recovery.read",
                    AuditTrail.Subject.of("aid-recovery", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    RecoveryRow lock(UUID id) {
        sql.first("select 1 from aid_recovery where id = ? for update", row -> true, id);
        return show(id);
    }

    /** What the caller has to pay back or paid back, once it is decided; the latest first. */
    List<RecoveryRow> mine() {
        return sql.list(
                RecoveryRow.ALL + "r.person_id = ? and r.status in ('OPEN', 'SETTLED') order by r.id desc limit 100",
                RecoveryRow::read,
                current.get().person());
    }

    /**
     * Paid cases of households whose file was suspended for what was found later: whether they come back is to be looked
     * at.
     */
    List<AidCaseRow> suggested(@Nullable UUID union) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, union);
        return subtrees.isEmpty()
                ? List.of()
                : sql.list(
                        "select c.* from aid_case c where " + whose(subtrees, "c")
                                + """
                                 and c.status in ('PAID', 'FOLLOWED_UP') and c.file_no is not null
                                 and exists (select 1 from hardship_file f
                                              where f.root_id = c.root_id and f.file_no = c.file_no and f.recovery_review)
                                 and not exists (select 1 from aid_recovery r where r.case_id = c.id)
                                order by c.id desc limit 100
                                """,
                        AidCaseRow::read,
                        subtrees.stream().map(Scope.Subtree::top).toArray());
    }
}
