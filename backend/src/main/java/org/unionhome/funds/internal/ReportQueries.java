package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Reads of issued statements, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class ReportQueries {

    private final Sql sql;
    private final ChartOfAccounts charts;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    ReportQueries(
            Sql sql, ChartOfAccounts charts, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.charts = charts;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The latest first. */
    Slice<ReportRow> list(@Nullable UUID union, @Nullable Integer year, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, union), "r");
        String list = "statement-reports|" + union + "|" + year;
        List<String> position = cursors.decode(list, cursor);
        Instant before = position.isEmpty() ? null : Instant.parse(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        LocalDate first = year == null ? null : LocalDate.of(year, 1, 1);
        values.add(first);
        values.add(first);
        values.add(year == null ? null : LocalDate.of(year + 1, 1, 1));
        values.add(before);
        values.add(before);
        values.add(position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        var rows = sql.list(
                ReportRow.ALL + " where " + within.text()
                        + """
                         and (?::date is null or r.from_day >= ?::date and r.from_day < ?::date)
                         and (?::timestamptz is null or (r.issued_at, r.id) < (?::timestamptz, ?::uuid))
                        order by r.issued_at desc, r.id desc limit ?
                        """,
                ReportRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.issuedAt(), last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    ReportRow show(UUID id) {
        var found = sql.first(ReportRow.ALL + " where r.id = ?", ReportRow::read, id)
                .filter(report -> scope.allows(current.get(), Permission.FUNDS_READ, report.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "statement.read",
                    AuditTrail.Subject.of("statement-report", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    List<Statement.Line> lines(ReportRow report) {
        Chart chart = charts.upTo(report.period().before().minusDays(1));
        return sql.list(
                "select * from statement_report_line where report_id = ? order by account",
                row -> new Statement.Line(
                        chart.require(row.getString("account")),
                        LineRow.money(row, "own"),
                        LineRow.money(row, "below"),
                        LineRow.money(row, "eliminated")),
                report.id());
    }
}
