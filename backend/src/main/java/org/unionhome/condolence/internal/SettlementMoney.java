package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.condolence.internal.CareSettlement.Status;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.MoneyBatch;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** The money of settlements: asked for, taken back, and what the cashier did with it. */
@ApplicationScoped
class SettlementMoney implements PaymentFollower {

    private static final String FEATURE = "care-settlement";
    private final BatchMoney money;
    private final SettlementNotices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;

    SettlementMoney(BatchMoney money, SettlementNotices notices, Sql sql, Scope scope, CurrentActor current) {
        this.money = money;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
    }

    /** Each handler gets what she laid out; an advance is filled up in one sum. */
    BatchMoney.Approved approve(CareSettlement settlement, List<CareSettlements.Share> shares) {
        return money.approve(
                new MoneyBatch(
                        new PaymentOrder.Origin(FEATURE, settlement.id(), settlement.number()),
                        settlement.union(),
                        Objects.requireNonNull(settlement.line()),
                        Purpose.CARE,
                        Objects.requireNonNull(settlement.submitter()),
                        settlement.advanceHolder() == null
                                ? toHandlers(settlement, shares)
                                : List.of(new PaymentOrder.Item(
                                        settlement.id(), null, settlement.advanceHolder(), settlement.total()))),
                Permission.CARE_APPROVE);
    }

    private List<PaymentOrder.Item> toHandlers(CareSettlement settlement, List<CareSettlements.Share> shares) {
        Map<UUID, UUID> persons = sql
                .list(
                        "select share_id, person_id from care_settlement_handlers(?)",
                        row -> Map.entry(Sql.id(row, "share_id"), Sql.id(row, "person_id")),
                        settlement.id())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return shares.stream()
                .map(share ->
                        new PaymentOrder.Item(share.id(), persons.get(share.id()), share.handlerName(), share.amount()))
                .toList();
    }

    void takeBack(UUID order, CareSettlement settlement, String reason) {
        money.takeBack(order, settlement.id(), reason);
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    /** Who handled a visit or was given something does not pay it either. */
    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        find(origin).ifPresent(settlement -> {
            var payer = scope.doer(current.get(), Permission.PAYMENT_MAKE, settlement.union());
            payer.requireNotAmong(settlement.handled(), ProblemCode.PAYER_TOOK_PART);
            payer.requireNotAmong(settlement.visited(), ProblemCode.PAYER_TOOK_PART);
            sql.update(
                    "update care_settlement_share set paid_on = ? where settlement_id = ? and (id = ? or ?)",
                    on,
                    origin,
                    item,
                    item.equals(origin));
            sql.update(
                    """
                    update care_settlement s
                       set status = case when a.paid then 'PAID' else s.status end,
                           paid_on = case when a.paid then ?::date end, returned_reason = null, version = s.version + 1
                      from (select bool_and(paid_on is not null) as paid
                              from care_settlement_share where settlement_id = ?) a
                     where s.id = ? and s.status = 'APPROVED'
                    """,
                    on,
                    origin,
                    origin);
            notices.paid(settlement, item.equals(origin) ? null : item);
        });
    }

    /** It waits to be paid again; of one that is due back the cash has come back by that. */
    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        if (find(origin).filter(one -> one.is(Status.DUE_BACK)).isPresent()) {
            takenIn(origin, item, on);
            return;
        }
        sql.update(
                "update care_settlement_share set paid_on = null where settlement_id = ? and (id = ? or ?)",
                origin,
                item,
                item.equals(origin));
        sql.update(
                """
                update care_settlement
                   set status = 'APPROVED', paid_on = null, returned_reason = ?, version = version + 1
                 where id = ? and status in ('APPROVED', 'PAID')
                """,
                reason,
                origin);
    }

    /** With the last of the cash that went out it is cancelled, and its visits can be settled again. */
    @Override
    public void takenIn(UUID origin, UUID item, LocalDate on) {
        sql.update(
                "update care_settlement_share set back_on = ? where settlement_id = ? and paid_on is not null and (id"
                        + " = ? or ?)",
                on,
                origin,
                item,
                item.equals(origin));
        sql.update(
                """
                update care_settlement s
                   set status = 'CANCELLED', version = version + 1
                 where s.id = ? and s.status = 'DUE_BACK'
                   and not exists (select 1 from care_settlement_share h
                                    where h.settlement_id = s.id and h.paid_on is not null and h.back_on is null)
                """,
                origin);
    }

    private Optional<CareSettlement> find(UUID id) {
        return sql.first(CareSettlement.ALL + "s.id = ?", CareSettlement::read, id);
    }
}
