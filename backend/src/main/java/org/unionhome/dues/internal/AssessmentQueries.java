package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of assessments and their differences, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class AssessmentQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    AssessmentQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** A member for whom a trial comes to something else than what stood. */
    record Difference(
            UUID person,
            String kind,
            UUID union,
            @Nullable UUID unionBefore,
            @Nullable Money base,
            @Nullable Money baseBefore,
            @Nullable Money amount,
            @Nullable Money amountBefore) {

        private static Difference read(ResultSet row) throws SQLException {
            return new Difference(
                    Sql.id(row, "person_id"),
                    row.getString("kind"),
                    Sql.id(row, "union_id"),
                    row.getObject("union_before", UUID.class),
                    money(row, "base"),
                    money(row, "base_before"),
                    money(row, "amount"),
                    money(row, "amount_before"));
        }
    }

    /** One of the rules an assessment rests on. */
    record Rule(
            int no,
            String pack,
            int packVersion,
            String packTitle,
            String rate,
            Money wholeSteps,
            int wageDay,
            String documentNumber,
            @Nullable String documentTitle,
            String clause,
            String confidence) {

        static Rule read(ResultSet row) throws SQLException {
            return new Rule(
                    row.getInt("no"),
                    row.getString("pack_code"),
                    row.getInt("pack_version"),
                    row.getString("pack_title"),
                    row.getString("rate"),
                    new Money(row.getBigDecimal("whole_steps")),
                    row.getInt("wage_day"),
                    row.getString("document_number"),
                    row.getString("document_title"),
                    row.getString("clause"),
                    row.getString("confidence"));
        }
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount);
    }

    /** @param itself only of the union itself, when there is one */
    record Asked(@Nullable UUID union, boolean itself, @Nullable YearMonth month) {

        private @Nullable UUID only() {
            return itself ? union : null;
        }
    }

    /** The latest month first. */
    Slice<Assessment> list(Asked asked, int limit, @Nullable String cursor) {
        var within = DuesScope.of(scope.subtrees(current.get(), Permission.DUES_READ, asked.union()), "a");
        String list = "dues-assessments|" + asked;
        List<String> position = cursors.decode(list, cursor);
        var values = new ArrayList<@Nullable Object>(within.values());
        LocalDate day = asked.month() == null ? null : asked.month().atDay(1);
        LocalDate before = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        Collections.addAll(values, asked.only(), asked.only());
        Collections.addAll(
                values, day, day, before, before, position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        var rows = sql.list(
                Assessment.ALL + " where " + within.text()
                        + """
                         and a.status <> 'REPLACED' and (?::uuid is null or a.union_id = ?::uuid)
                         and (?::date is null or a.month = ?::date)
                         and (?::date is null or (a.month, a.id) < (?::date, ?::uuid))
                        order by a.month desc, a.id desc limit ?
                        """,
                Assessment::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.month().atDay(1), last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    Assessment show(UUID id) {
        var found = sql.first(Assessment.ALL + " where a.id = ?", Assessment::read, id)
                .filter(one -> scope.allows(current.get(), Permission.DUES_READ, one.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "dues.read",
                    AuditTrail.Subject.of("dues-assessment", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    List<Rule> rules(UUID assessment) {
        return sql.list("select * from dues_rule where assessment_id = ? order by no", Rule::read, assessment);
    }

    Slice<Difference> differences(UUID assessment, @Nullable String kind, int limit, @Nullable String cursor) {
        show(assessment);
        String list = "dues-differences|" + assessment + "|" + kind;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                """
                select * from dues_difference d
                 where d.assessment_id = ? and (?::text is null or d.kind = ?)
                   and (?::uuid is null or d.person_id > ?::uuid)
                 order by d.person_id limit ?
                """,
                Difference::read,
                assessment,
                kind,
                kind,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.person()));
    }
}
