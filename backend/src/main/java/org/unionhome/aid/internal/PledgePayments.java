package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of what is paid for pledges, and what is due and not charged to a budget yet. */
@ApplicationScoped
class PledgePayments {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    PledgePayments(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The latest first. */
    Slice<PledgePayment> list(@Nullable UUID union, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.AID_READ, union), "p");
        String list = "pledge-payments|" + union;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, before, before, limit + 1);
        var rows = sql.list(
                PledgePayment.ALL + within.text()
                        + " and (?::uuid is null or p.id < ?::uuid) order by p.id desc limit ?",
                PledgePayment::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** By payment; one statement for all. */
    Map<UUID, List<PledgePayment.Part>> parts(List<UUID> payments) {
        return sql
                .list(
                        """
                        select i.id, i.payment_id, i.pledge_id, p.code, p.union_id, i.months, i.amount, i.paid_on
                          from aid_pledge_payment_item i
                          join aid_pledge p on p.id = i.pledge_id
                         where i.payment_id = any (?::uuid[])
                         order by p.code
                        """,
                        PledgePayment.Part::read,
                        payments)
                .stream()
                .collect(Collectors.groupingBy(PledgePayment.Part::payment));
    }

    List<PledgePayment.Part> parts(UUID payment) {
        return parts(List.of(payment)).getOrDefault(payment, List.of());
    }

    /** What is due of pledges of the union and below and was not charged to a budget, as parts of a payment to be. */
    List<PledgePayment.Part> uncharged(UUID union, UUID payment) {
        var within = within(union);
        return sql.list(
                """
                select p.id as pledge_id, p.code, p.union_id, count(*) as months, sum(d.amount) as amount
                  from aid_pledge p
                  join aid_pledge_due d on d.pledge_id = p.id and d.item_id is null and d.received_on is null
                 where\s"""
                        + within.text() + " group by p.id order by p.id",
                row -> new PledgePayment.Part(
                        Ids.next(),
                        payment,
                        Sql.id(row, "pledge_id"),
                        row.getString("code"),
                        Sql.id(row, "union_id"),
                        row.getInt("months"),
                        new Money(row.getBigDecimal("amount")),
                        null),
                within.values().toArray());
    }

    /** Of two who ask at once the second counts what the first left. */
    void holdPledges(UUID union) {
        var within = within(union);
        sql.list(
                "select p.id from aid_pledge p where " + within.text() + " order by p.id for update",
                row -> true,
                within.values().toArray());
    }

    private ScopeCondition within(UUID union) {
        return ScopeCondition.of(scope.subtrees(current.get(), Permission.AID_WORK, union), "p");
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    PledgePayment show(UUID id, Permission permission) {
        return sql.first(PledgePayment.ALL + "p.id = ?", PledgePayment::read, id)
                .filter(payment -> scope.allows(current.get(), permission, payment.union()))
                .orElseThrow(() -> {
                    audit.refused(
                            "pledge.payment-read",
                            AuditTrail.Subject.of(
                                    "pledge-payment", id, current.get().home()),
                            ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }

    /** Held until the transaction ends. */
    PledgePayment hold(UUID id, Permission permission) {
        sql.first("select 1 from aid_pledge_payment where id = ? for update", row -> true, id);
        return show(id, permission);
    }
}
