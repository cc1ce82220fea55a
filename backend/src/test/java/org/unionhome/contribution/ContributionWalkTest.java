package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.part;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/**
 * Whatever is corrected, granted, given back, taken back, remitted, confirmed and returned in whatever order: both ledgers
 * balance, and every yuan that came in is with the union, above it, on its way or back with the employer.
 */
@QuarkusTest
class ContributionWalkTest {

    private static final long SEED = 20_261_126L;
    private static final int STEPS = 110;
    private final RemittanceScene remitting = new RemittanceScene();
    private final ContributionScene unions = remitting.unions;
    private final ReliefScene relieving = new ReliefScene(unions);
    private final Random random = new Random(SEED);
    private final List<String> refunds = new ArrayList<>();
    private final List<String> remittances = new ArrayList<>();
    private int receipts;

    @Test
    void any_interleaving_over_two_ledgers_stays_balanced_and_conserves_what_came_in() {
        unions.declared(MONTH, "100000.00");
        for (int step = 0; step < STEPS; step++) {
            anything();
            conserved(step);
        }
        for (String kind : List.of("RECEIPT", "REFUND", "TRANSFER")) {
            assertThat(World.count(
                            "select count(*) from ledger_entry where union_id = ? and kind = ?", unions.basic, kind))
                    .as("the walk did a " + kind)
                    .isPositive();
        }
    }

    private void anything() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> take();
            case 3 -> correct();
            case 4 -> relieve("REDUCTION");
            case 5 -> relieve("REFUND");
            case 6 -> payRefund();
            case 7 -> takeBack();
            case 8 -> propose();
            default -> goOn();
        }
    }

    private void take() {
        receipts++;
        done(unions.take(unions.idOf(unions.basic, MONTH), amount(1_200), "2024-02-10", "SJ-" + receipts));
    }

    private void correct() {
        String id = unions.idOf(unions.basic, MONTH);
        int edition = (int) World.count("select edition from contribution where id = ?::uuid", id);
        done(unions.correct(id, edition, part("TIME_WAGE", (50_000 + random.nextInt(100_000)) + ".37")));
    }

    private void relieve(String kind) {
        ValidatableResponse asked = relieving.apply(unions.finance, kind, amount(400), null);
        if (done(asked)) {
            String id = asked.extract().path("relief.id");
            if (done(ReliefScene.decide(unions.cityChair, id, random.nextInt(5) > 0)) && kind.equals("REFUND")) {
                refunds.add(id);
            }
        }
    }

    private void payRefund() {
        if (!refunds.isEmpty()) {
            done(ReliefScene.pay(unions.cashier, refunds.remove(random.nextInt(refunds.size())), 1));
        }
    }

    private void takeBack() {
        String receipt = World.text(
                """
                select coalesce(min(id::text), '') from contribution_payment
                 where union_id = ? and taken_back_on is null
                """,
                unions.basic);
        if (!receipt.isEmpty()) {
            done(Api.sending(unions.finance, Map.of("reason", "登记有误"))
                    .header("Idempotency-Key", Api.freshKey())
                    .post("/contributions/" + unions.idOf(unions.basic, MONTH) + "/payments/" + receipt + "/reversals")
                    .then());
        }
    }

    private void propose() {
        ValidatableResponse asked = remitting.propose(unions.finance, RemittanceScene.line(MONTH, amount(300)));
        if (done(asked)) {
            remittances.add(asked.extract().path("remittance.id"));
        }
    }

    /** The next step of a remittance, or its end. */
    private void goOn() {
        if (remittances.isEmpty()) {
            return;
        }
        String id = remittances.get(random.nextInt(remittances.size()));
        int version = (int) World.count("select version from remittance where id = ?::uuid", id);
        boolean ends = random.nextInt(4) == 0;
        switch (World.text("select status from remittance where id = ?::uuid", id)) {
            case "PROPOSED" ->
                done(
                        ends
                                ? remitting.end(unions.finance, id, "withdrawals", version)
                                : remitting.pay(unions.cashier, id, version));
            case "PAID" ->
                done(
                        ends
                                ? remitting.end(unions.cityCashier, id, "returns", version)
                                : remitting.confirm(unions.cityCashier, id, version));
            case "CONFIRMED" -> {
                if (ends) {
                    done(remitting.end(unions.cityCashier, id, "returns", version));
                }
            }
            default -> remittances.remove(id);
        }
    }

    /** Refusals are part of the walk, failures are not. */
    private static boolean done(ValidatableResponse answer) {
        int status = answer.extract().statusCode();
        assertThat(status).as(answer.extract().asString()).isIn(201, 400, 409, 422);
        return status == 201;
    }

    private String amount(int upTo) {
        return Money.ofFen(1 + random.nextInt(upTo * 100)).toString();
    }

    private void conserved(int step) {
        assertThat(World.text(
                        """
                        select concat_ws('|',
                            b.bank + c.bank + w.under_way = b.came,
                            b.bank = b.came - w.sent,
                            c.bank = w.arrived,
                            b.came >= 0,
                            b.above = w.sent - b.for_above,
                            not exists (select 1 from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                         where e.union_id in (b.id, c.id)
                                         group by e.id having sum(p.debit) <> sum(p.credit)),
                            not exists (select 1 from contribution k
                                         where k.union_id = b.id
                                           and k.amount <> (select sum(p.amount) from contribution_part p
                                                             where p.contribution_id = k.id)))
                          from (select u.id, coalesce(r.amount, 0) - coalesce(g.amount, 0) as came,
                                       coalesce(r.for_above, 0) - coalesce(g.for_above, 0) as for_above,
                                       coalesce(l.bank, 0) as bank, coalesce(l.above, 0) as above
                                  from union_node u
                                 cross join lateral (select sum(p.amount) as amount, sum(p.for_above) as for_above
                                                       from contribution_payment p
                                                      where p.union_id = u.id and p.taken_back_on is null) r
                                 cross join lateral (select sum(p.amount) as amount, sum(p.for_above) as for_above
                                                       from contribution_refund p where p.union_id = u.id) g
                                 cross join lateral (select sum(p.debit - p.credit) filter (where p.account = '102') as bank,
                                                            sum(p.debit - p.credit) filter (where p.account = '221') as above
                                                       from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                                      where e.union_id = u.id) l
                                 where u.id = ?) b
                         cross join (select ?::uuid as id,
                                            coalesce(sum(p.debit - p.credit) filter (where p.account = '102'), 0) as bank
                                       from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                      where e.union_id = ?) c
                         cross join (select coalesce(sum(m.amount) filter (where m.status in ('PAID', 'CONFIRMED')), 0) as sent,
                                            coalesce(sum(m.amount) filter (where m.status = 'PAID'), 0) as under_way,
                                            coalesce(sum(m.amount) filter (where m.status = 'CONFIRMED'), 0) as arrived
                                       from remittance m where m.union_id = ?) w
                        """,
                        unions.basic,
                        unions.city,
                        unions.city,
                        unions.basic))
                .as("after step " + step + " of seed " + SEED)
                .isEqualTo("t|t|t|t|t|t|t");
    }
}
