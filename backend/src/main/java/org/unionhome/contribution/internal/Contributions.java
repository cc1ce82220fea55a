package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Reads of contributions, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class Contributions {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    Contributions(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /**
     * @param month ISO month
     * @param state {@code OPEN}: something is to come in; {@code OVERDUE}: and is late; {@code PAID}: nothing is
     */
    record Asked(@Nullable UUID union, @Nullable String month, @Nullable String state) {}

    /** The latest month first. */
    Slice<Contribution> list(Asked asked, LocalDate today, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, asked.union()), "c");
        String list = "contributions|" + asked;
        List<String> position = cursors.decode(list, cursor);
        String month = position.isEmpty() ? null : position.get(0);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(1));
        String wanted = asked.month() == null ? null : asked.month() + "-01";
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, wanted, wanted, asked.state(), asked.state(), asked.state(), today);
        Collections.addAll(values, month, month, before, limit + 1);
        var rows = sql.list(
                Contribution.ALL + " where c.superseded_by is null and " + within.text()
                        + """
                         and (?::date is null or c.month = ?::date)
                         and (?::text is null or (?::text = 'PAID') = (paid.received >= c.amount))
                         and (?::text is distinct from 'OVERDUE' or c.due_on < ?)
                         and (?::date is null or (c.month, c.id) < (?::date, ?::uuid))
                        order by c.month desc, c.id desc limit ?
                        """,
                Contribution::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.month().atDay(1), last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    Contribution show(UUID id) {
        return found(Contribution.ALL + " where c.id = ?", id, Permission.FUNDS_READ, "contribution.read");
    }

    /**
     * The edition that holds, for who changes it; whoever else works on the same month waits.
     *
     * @throws Problem NOT_FOUND
     */
    Contribution lock(UUID id, Permission permission) {
        Contribution asked = found(Contribution.ALL + " where c.id = ?", id, permission, "contribution.change");
        hold(asked.place());
        return sql.first(
                        Contribution.ALL + " where c.union_id = ? and c.month = ? and c.superseded_by is null",
                        Contribution::read,
                        asked.union(),
                        asked.month().atDay(1))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Until the transaction ends nobody else changes what is owed for the month or takes money for it in. */
    void hold(Payroll.Place place) {
        sql.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))::text",
                row -> true,
                "contribution|" + place.union() + "|" + place.month());
    }

    private Contribution found(String text, UUID id, Permission permission, String action) {
        var found = sql.first(text, Contribution::read, id)
                .filter(one -> scope.allows(current.get(), permission, one.union()));
        if (found.isEmpty()) {
            audit.refused(
                    action,
                    AuditTrail.Subject.of("contribution", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The editions that hold, for many months in one statement. */
    Map<Payroll.Place, Contribution> inForce(List<Payroll.Place> places) {
        return sql
                .list(
                        Contribution.ALL
                                + """
                                 where c.superseded_by is null
                                   and (c.union_id, c.month) in (select * from unnest(?::uuid[], ?::text[]::date[]))
                                """,
                        Contribution::read,
                        places.stream().map(Payroll.Place::union).toList(),
                        places.stream()
                                .map(place -> place.month().atDay(1).toString())
                                .toList())
                .stream()
                .collect(Collectors.toMap(Contribution::place, Function.identity()));
    }
}
