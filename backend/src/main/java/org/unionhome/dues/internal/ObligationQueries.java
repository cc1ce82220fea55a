package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of what members owe, each with the rule it rests on: a page is one statement. */
@ApplicationScoped
class ObligationQueries {

    static final String OBLIGATIONS =
            """
            select o.month, o.person_id, o.union_id, o.basis, o.base, o.amount, o.paid, o.version,
                   r.no, r.pack_code, r.pack_version, r.pack_title, r.rate, r.whole_steps, r.wage_day, r.document_number,
                   r.document_title, r.clause, r.confidence
              from dues_obligation o
              left join dues_rule r on r.assessment_id = o.assessment_id and r.no = o.rule_no
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    ObligationQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /**
     * What a member owes for a month, and why.
     *
     * @param rule absent for the member herself where the assessment is out of her sight
     */
    record Obligation(
            YearMonth month,
            UUID person,
            UUID union,
            String basis,
            Money base,
            Money amount,
            Money paid,
            AssessmentQueries.@Nullable Rule rule,
            int version) {

        static Obligation read(ResultSet row) throws SQLException {
            return new Obligation(
                    YearMonth.from(row.getDate("month").toLocalDate()),
                    Sql.id(row, "person_id"),
                    Sql.id(row, "union_id"),
                    row.getString("basis"),
                    new Money(row.getBigDecimal("base")),
                    new Money(row.getBigDecimal("amount")),
                    new Money(row.getBigDecimal("paid")),
                    row.getObject("no") == null ? null : AssessmentQueries.Rule.read(row),
                    row.getInt("version"));
        }
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, YearMonth month, @Nullable String basis, @Nullable UUID person) {}

    Slice<Obligation> list(Asked asked, int limit, @Nullable String cursor) {
        var within = DuesScope.of(scope.subtrees(current.get(), Permission.DUES_READ, asked.union()), "o");
        String list = "dues|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.month().atDay(1), asked.basis(), asked.basis());
        Collections.addAll(values, asked.person(), asked.person(), after, after, limit + 1);
        var rows = sql.list(
                OBLIGATIONS + " where " + within.text()
                        + """
                         and o.month = ? and (?::text is null or o.basis = ?) and (?::uuid is null or o.person_id = ?::uuid)
                         and (?::uuid is null or o.person_id > ?::uuid)
                        order by o.person_id limit ?
                        """,
                Obligation::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.person()));
    }
}
