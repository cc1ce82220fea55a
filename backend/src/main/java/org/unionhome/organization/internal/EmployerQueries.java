package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Reads of employers, within scope; the list by name in the order of the pinyin, one statement. */
@ApplicationScoped
class EmployerQueries {

    private static final String BY_NAME = "e.name collate \"zh-Hans-CN-x-icu\"";
    private static final int UNIONS_SHOWN = 200;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    EmployerQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    Slice<EmployerRow> list(@Nullable UUID union, @Nullable String q, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.UNION_READ, union);
        String list = "employers|" + union + "|" + q;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>();
        String condition = subtrees.stream()
                .map(subtree -> "k." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        subtrees.forEach(subtree -> values.add(subtree.top()));
        if (q != null) {
            condition += " and (e.name like '%' || ? || '%' or e.credit_code like ? || '%')";
            values.add(literal(q));
            values.add(literal(q));
        }
        if (!position.isEmpty()) {
            condition += " and (" + BY_NAME + ", e.id) > (?::text, ?::uuid)";
            values.addAll(position);
        }
        values.add(limit + 1);
        List<EmployerRow> rows = sql.list(
                """
                select %s
                  from employer e
                  join union_node k on k.id = e.union_id
                 where %s
                 order by %s, e.id
                 limit ?
                """
                        .formatted(EmployerRow.COLUMNS, condition, BY_NAME),
                EmployerRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.name(), last.id()));
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** One that the caller keeps, or to which a union in her scope belongs. Out of scope is not found, and audited. */
    Shown show(UUID id) {
        var found = sql.first(
                        "select " + EmployerRow.COLUMNS + " from employer e where e.id = ?", EmployerRow::read, id)
                .map(row -> new Shown(row, unionsOf(id)))
                .filter(this::allowed);
        if (found.isEmpty()) {
            audit.refused(
                    "employer.read",
                    AuditTrail.Subject.of("employer", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    private boolean allowed(Shown shown) {
        return scope.allows(
                        current.get(), Permission.UNION_READ, shown.employer().union())
                || shown.unions().stream()
                        .anyMatch(union -> scope.allows(current.get(), Permission.UNION_READ, union.id()));
    }

    private List<Named> unionsOf(UUID employer) {
        return sql.list(
                """
                select id, name from union_node
                 where employer_id = ? and status = 'ACTIVE'
                 order by level, code
                 limit ?
                """,
                row -> new Named(Sql.id(row, "id"), row.getString("name")),
                employer,
                UNIONS_SHOWN);
    }

    /** An employer with the first of its unions. */
    record Shown(EmployerRow employer, List<Named> unions) {}

    /** A union, named. */
    record Named(UUID id, String name) {}
}
