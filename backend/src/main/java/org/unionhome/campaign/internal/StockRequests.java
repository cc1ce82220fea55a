package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Purchases and losses that wait for a second person, or were decided by one. */
@ApplicationScoped
class StockRequests {

    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    StockRequests(Sql sql, Scope scope, CurrentActor current, Notices notices, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is proposed; the rest follows from who does and when. */
    record Proposal(
            StockRequest.Kind kind,
            @Nullable UUID lot,
            int quantity,
            Money unitPrice,
            StockRequest.@Nullable Bought bought,
            StockRequest.@Nullable Paying paying,
            @Nullable String reason) {}

    /** Those who may decide it are told. */
    UUID propose(StockRows.Item item, Proposal wanted) {
        UUID id = Ids.next();
        Doer doer = scope.requireDoer(current.get(), Permission.CAMPAIGN_WRITE, item.union());
        StockRequest.Bought bought = wanted.bought();
        StockRequest.Paying paying = wanted.paying();
        sql.update(
                """
                insert into stock_request (id, item_id, union_id, kind, lot_id, quantity, unit_price, bought_on, supplier,
                                           document_no, pay_for, budget_line, line_name, reason, status, proposed_by,
                                           proposer_name, proposer, proposer_for, proposed_at)
                values (?, ?, ?, ?, ?::uuid, ?, ?, ?::date, ?::text, ?::text, ?::text, ?::uuid, ?::text, ?::text,
                        'PROPOSED', ?, ?, ?::uuid, ?::uuid, ?)
                """,
                id,
                item.id(),
                item.union(),
                wanted.kind(),
                wanted.lot(),
                wanted.quantity(),
                wanted.unitPrice(),
                bought == null ? null : bought.on(),
                bought == null ? null : bought.supplier(),
                bought == null ? null : bought.documentNo(),
                paying == null ? null : paying.purpose(),
                paying == null ? null : paying.line(),
                paying == null ? null : paying.lineName(),
                wanted.reason(),
                doer.subject(),
                doer.name(),
                doer.person(),
                doer.lender(),
                Instant.now(clock));
        notices.tellOfficers(
                item.union(),
                Permission.CAMPAIGN_APPROVE,
                Notices.Notice.of("STOCK_PROPOSED", "/desk/stock", "stock|" + id));
        return id;
    }

    /** The latest first. */
    List<StockRequest> of(UUID item) {
        return sql.list(StockRequest.ALL + "r.item_id = ? order by r.id desc limit 200", StockRequest::read, item);
    }

    /** Held until the transaction ends. Out of scope it does not exist, and the attempt leaves a line. */
    StockRequest hold(UUID id) {
        return find(id, "r.id = ? for update");
    }

    StockRequest show(UUID id) {
        return find(id, "r.id = ?");
    }

    private StockRequest find(UUID id, String which) {
        return sql.first(StockRequest.ALL + which, StockRequest::read, id)
                .filter(request -> scope.allows(current.get(), Permission.CAMPAIGN_APPROVE, request.union()))
                .orElseThrow(() -> {
                    audit.refused(
                            "stock.read",
                            AuditTrail.Subject.of(
                                    "stock-request", id, current.get().home()),
                            ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }

    void takenBack(StockRequest request, Doer doer, String reason) {
        sql.update(
                """
                update stock_request
                   set status = 'TAKEN_BACK', order_id = null, taken_back_by = ?, taken_back_name = ?, taken_back_at = ?,
                       taken_back_for = ?, version = version + 1
                 where id = ?
                """,
                doer.subject(),
                doer.name(),
                Instant.now(clock),
                reason,
                request.id());
    }

    void decided(
            StockRequest request,
            StockRequest.Status status,
            Doer decider,
            @Nullable UUID order,
            @Nullable String rejectedFor) {
        sql.update(
                """
                update stock_request
                   set status = ?, decided_by = ?, decider_name = ?, decider = ?::uuid, decider_for = ?::uuid,
                       decided_at = ?, order_id = ?::uuid, rejected_for = ?::text, version = version + 1
                 where id = ?
                """,
                status,
                decider.subject(),
                decider.name(),
                decider.person(),
                decider.lender(),
                Instant.now(clock),
                order,
                rejectedFor,
                request.id());
    }
}
