package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Reads of applications: by the officers of the union and by whoever applied. */
@ApplicationScoped
class AdmissionQueries {

    private static final String ALL = "select * from admission a where ";
    private static final int MOST_OF_ONES_OWN = 50;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    AdmissionQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** One statement, the latest first. */
    Slice<Admission> list(@Nullable UUID union, @Nullable String status, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.MEMBER_READ, union);
        String list = "admissions|" + union + "|" + status;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        String scoped = subtrees.stream()
                .map(subtree -> "a." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var values = new ArrayList<@Nullable Object>();
        subtrees.forEach(subtree -> values.add(subtree.top()));
        values.add(status);
        values.add(status);
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                ALL + scoped
                        + """
                         and (?::text is null or a.status = ?::text) and (?::uuid is null or a.id < ?::uuid)
                        order by a.id desc limit ?
                        """,
                AdmissionQueries::admission,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** In scope, or it does not exist and the attempt leaves a line. */
    Admission show(UUID id, Permission permission) {
        return inScope(id, permission, "");
    }

    /** The same, held still until the transaction ends. */
    Admission hold(UUID id) {
        return inScope(id, Permission.MEMBERSHIP_DECIDE, " for update");
    }

    private Admission inScope(UUID id, Permission permission, String lock) {
        var found = sql.first(ALL + "a.id = ?" + lock, AdmissionQueries::admission, id)
                .filter(admission -> scope.allows(current.get(), permission, admission.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "admission.read",
                    AuditTrail.Subject.of("admission", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The caller's own applications, the latest first. */
    List<Admission> mine() {
        return sql.list(
                ALL + "a.applicant_subject = ? order by a.id desc limit " + MOST_OF_ONES_OWN,
                AdmissionQueries::admission,
                current.get().identity().subject());
    }

    /** One of them. */
    Admission own(UUID id) {
        return sql.first(
                        ALL + "a.id = ? and a.applicant_subject = ?",
                        AdmissionQueries::admission,
                        id,
                        current.get().identity().subject())
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private static Admission admission(ResultSet row) throws SQLException {
        return new Admission(
                Sql.id(row, "id"),
                Sql.id(row, "root_id"),
                Sql.id(row, "union_id"),
                row.getString("channel"),
                row.getString("status"),
                row.getString("applicant_subject"),
                row.getString("entered_by"),
                row.getString("name"),
                row.getString("sex"),
                Sql.date(row, "birth_date"),
                row.getBytes("id_number"),
                row.getBytes("phone"),
                row.getString("employee_no"),
                row.getString("post"),
                StandingRows.employment(row),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("decided_by"),
                Sql.instant(row, "decided_at"),
                row.getString("reason"),
                Sql.date(row, "joined_on"),
                Sql.date(row, "dues_from"),
                row.getInt("version"));
    }
}
