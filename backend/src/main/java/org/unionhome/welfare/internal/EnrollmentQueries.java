package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** The roll of a round within the caller's scope, in the order of entry: one statement a page. */
@ApplicationScoped
class EnrollmentQueries {

    private static final String ALL = "select " + Enrollment.COLUMNS + " from welfare_enrollment e where ";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    EnrollmentQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    Slice<Enrollment> list(
            UUID round, @Nullable UUID union, @Nullable String status, int limit, @Nullable String cursor) {
        String list = "enrollments|" + round + "|" + union + "|" + status;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        return Slice.of(after(round, union, status, after, limit + 1), limit, last -> cursors.encode(list, last.id()));
    }

    List<Enrollment> after(UUID round, @Nullable UUID union, @Nullable String status, @Nullable UUID after, int most) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.WELFARE_READ, union), "e");
        var values = new ArrayList<@Nullable Object>();
        values.add(round);
        values.addAll(within.values());
        values.add(status);
        values.add(status);
        values.add(after);
        values.add(after);
        values.add(most);
        return sql.list(
                ALL + "e.round_id = ? and " + within.text()
                        + """
                         and (?::text is null or e.status = ?::text) and (?::uuid is null or e.id > ?::uuid)
                        order by e.id limit ?
                        """,
                Enrollment::read,
                values.toArray());
    }

    /** How many are covered within the caller's scope. */
    int covered(UUID round) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.WELFARE_READ, null), "e");
        var values = new ArrayList<@Nullable Object>();
        values.add(round);
        values.addAll(within.values());
        return sql.first(
                        "select count(*) from welfare_enrollment e where e.round_id = ? and e.status = 'ENROLLED' and "
                                + within.text(),
                        row -> row.getInt(1),
                        values.toArray())
                .orElse(0);
    }

    /** All of one person, the latest first, as far as row-level security shows them. */
    List<Enrollment> of(UUID person) {
        return sql.list(ALL + "e.person_id = ? order by e.enrolled_at desc limit 200", Enrollment::read, person);
    }

    Optional<Enrollment> find(UUID id) {
        return sql.first(ALL + "e.id = ?", Enrollment::read, id);
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    Enrollment require(UUID id, Permission permission) {
        return find(id).filter(enrollment -> scope.allows(current.get(), permission, enrollment.union()))
                .orElseThrow(() -> {
                    audit.refused(
                            "welfare.enrollment-read",
                            AuditTrail.Subject.of(
                                    "enrollment", id, current.get().home()),
                            ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }
}
