package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of remittances, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class Remittances {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    Remittances(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable String direction, @Nullable String status) {}

    /**
     * @param month absent for what is given downward, which has a purpose instead
     * @param earmark of what is given downward, what it may be used for and nothing else
     */
    record Line(
            String kind,
            @Nullable YearMonth month,
            @Nullable String purpose,
            @Nullable Purpose earmark,
            Money amount,
            Money passedOn) {}

    /** The latest first. */
    Slice<Remittance> list(Asked asked, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, asked.union()), "r");
        String list = "remittances|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, within.values(), within.values());
        Collections.addAll(values, asked.direction(), asked.direction(), asked.status(), asked.status());
        Collections.addAll(values, before, before, limit + 1);
        var rows = sql.list(
                Remittance.ALL + " where (" + within.text()
                        + """
                         or r.heir_path && ?::uuid[] or r.left_path && ?::uuid[])
                         and (?::text is null or r.direction = ?)
                         and (?::text is null or r.status = ?)
                         and (?::uuid is null or r.id < ?::uuid)
                        order by r.id desc limit ?
                        """,
                Remittance::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    List<Line> lines(Remittance of) {
        return sql.list(
                """
                select l.kind, l.month, l.purpose, l.earmark, l.amount, l.passed_on
                  from remittance_line l where l.remittance_id = ? order by l.position
                """,
                row -> {
                    LocalDate month = Sql.date(row, "month");
                    return new Line(
                            row.getString("kind"),
                            month == null ? null : YearMonth.from(month),
                            row.getString("purpose"),
                            earmark(row.getString("earmark")),
                            Contribution.money(row, "amount"),
                            Contribution.money(row, "passed_on"));
                },
                of.id());
    }

    private static @Nullable Purpose earmark(@Nullable String name) {
        return name == null ? null : Purpose.valueOf(name);
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    Remittance show(UUID id) {
        return found(Remittance.ALL + " where r.id = ?", id, "remittance.read");
    }

    /** The same, held until the transaction ends; who may change it is asked of each step. */
    Remittance lock(UUID id) {
        return found(Remittance.ALL + " where r.id = ? for update", id, "remittance.change");
    }

    private Remittance found(String text, UUID id, String action) {
        var found = sql.first(text, Remittance::read, id)
                .filter(one -> scope.allows(current.get(), Permission.FUNDS_READ, one.union())
                        || scope.allows(current.get(), Permission.FUNDS_READ, one.debtor())
                        || scope.allows(current.get(), Permission.FUNDS_READ, one.upper()));
        if (found.isEmpty()) {
            audit.refused(
                    action,
                    AuditTrail.Subject.of("remittance", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }
}
