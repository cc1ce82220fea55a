package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Settlements within the caller's scope, read and held; each page is one statement. */
@ApplicationScoped
class CareSettlements {

    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    CareSettlements(
            Sql sql, CurrentActor current, CurrentRequest request, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable String status, @Nullable UUID visit) {}

    /** What one handler laid out. */
    record Share(UUID id, String handlerName, int visits, Money amount, @Nullable LocalDate paidOn) {}

    /**
     * A visit as a settlement holds it.
     *
     * @param person absent when the visit itself lies out of the caller's scope
     */
    record Held(
            UUID visit,
            String visitNo,
            LocalDate visitedOn,
            String occasion,
            String memberName,
            String memberNo,
            String form,
            Money amount,
            String handlerName,
            @Nullable UUID person,
            @Nullable UUID union) {}

    /** The latest first. */
    Slice<CareSettlement> list(Asked asked, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.CONDOLENCE_READ, asked.union()), "s");
        String list = "care-settlements|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.status(), asked.status(), asked.visit(), asked.visit());
        Collections.addAll(values, before, before, limit + 1);
        var rows = sql.list(
                CareSettlement.ALL + within.text()
                        + """
                         and (?::text is null or s.status = ?)
                         and (?::uuid is null or exists (select 1 from care_settlement_visit v
                                                          where v.settlement_id = s.id and v.visit_id = ? and v.live))
                         and (?::uuid is null or s.id < ?::uuid)
                        order by s.id desc limit ?
                        """,
                CareSettlement::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    CareSettlement show(UUID id, Permission needed) {
        return sql.first(CareSettlement.ALL + "s.id = ?", CareSettlement::read, id)
                .filter(one -> scope.allows(current.get(), needed, one.union()))
                .orElseThrow(() -> {
                    audit.refused(
                            "care-settlement.read",
                            AuditTrail.Subject.of(
                                    "care-settlement", id, current.get().home()),
                            ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }

    /**
     * The same in the version that was read, held until the transaction ends.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SETTLEMENT_STATE
     */
    CareSettlement hold(UUID id, String ifMatch, Permission needed, CareSettlement.Status... in) {
        sql.first("select 1 from care_settlement where id = ? for update", row -> true, id);
        CareSettlement settlement = show(id, needed);
        request.touched(settlement.union());
        request.requireVersion(ifMatch, settlement.version());
        if (!settlement.is(in)) {
            throw Problem.of(CondolenceProblem.SETTLEMENT_STATE);
        }
        return settlement;
    }

    /** A draft again, with why if it was sent back. */
    void backToDraft(UUID id, @Nullable String reason, @Nullable String by) {
        sql.update(
                """
                update care_settlement
                   set status = 'DRAFT', submitter = null, submitter_name = null, submitter_person = null,
                       submitter_for = null, submitted_at = null, handled_hands = '{}', visited_hands = '{}',
                       reason = ?::text, reason_by = ?::text, version = version + 1
                 where id = ?
                """,
                reason,
                by,
                id);
    }

    /** Of a draft as they would be submitted now. */
    List<Share> shares(CareSettlement of) {
        return sql.list(
                of.is(CareSettlement.Status.DRAFT)
                        ? """
                          select min(v.visit_id::text)::uuid as id, max(v.handler_name) as handler_name,
                                 count(*)::integer as visits, sum(v.amount) as amount, null::date as paid_on
                            from care_settlement_visit v
                           where v.settlement_id = ?
                           group by v.handler
                           order by v.handler
                          """
                        : """
                          select h.id, h.handler_name, h.visits, h.amount, h.paid_on
                            from care_settlement_share h
                           where h.settlement_id = ?
                           order by h.handler
                          """,
                row -> new Share(
                        Sql.id(row, "id"),
                        row.getString("handler_name"),
                        row.getInt("visits"),
                        new Money(row.getBigDecimal("amount")),
                        Sql.date(row, "paid_on")),
                of.id());
    }

    /** Handler by handler, each by the day of the visit. */
    Slice<Held> visits(UUID settlement, int limit, @Nullable String cursor) {
        String list = "care-settlement-visits|" + settlement;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                """
                select s.*, v.person_id, v.union_id
                  from care_settlement_visit s
                  left join condolence_visit v on v.id = s.visit_id
                 where s.settlement_id = ?
                   and (?::uuid is null
                        or (s.handler, s.visited_on, s.visit_id)
                           > (select a.handler, a.visited_on, a.visit_id from care_settlement_visit a
                               where a.settlement_id = s.settlement_id and a.visit_id = ?::uuid))
                 order by s.handler, s.visited_on, s.visit_id
                 limit ?
                """,
                CareSettlements::held,
                settlement,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.visit()));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                Sql.id(row, "visit_id"),
                row.getString("visit_no"),
                Objects.requireNonNull(Sql.date(row, "visited_on")),
                row.getString("occasion"),
                row.getString("member_name"),
                row.getString("member_no"),
                row.getString("form"),
                new Money(row.getBigDecimal("amount")),
                row.getString("handler_name"),
                row.getObject("person_id", UUID.class),
                row.getObject("union_id", UUID.class));
    }
}
