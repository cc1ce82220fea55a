package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.part;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.testing.Api;
import org.unionhome.testing.Walk;
import org.unionhome.testing.World;

/**
 * Whatever is corrected, granted, given back, taken back, remitted, confirmed and returned in whatever order: both ledgers
 * balance, and every yuan that came in is with the union, above it, on its way or back with the employer.
 */
@QuarkusTest
class ContributionWalkTest {

    private static final int STEPS = 60;
    private final RemittanceScene remitting = new RemittanceScene();
    private final ContributionScene unions = remitting.unions;
    private final ReliefScene relieving = new ReliefScene(unions);
    private final Walk walk = new Walk();
    private final List<String> refunds = new ArrayList<>();
    private final List<String> remittances = new ArrayList<>();
    private final List<String> givings = new ArrayList<>();
    private String line = "";
    private int receipts;

    @Test
    void any_interleaving_over_two_ledgers_stays_balanced_and_conserves_what_came_in() {
        unions.declared(MONTH, "100000.00");
        line = remitting.lineOf("8000.00");
        everythingOnce();
        for (int step = 0; step < STEPS; step++) {
            anything();
            conserved();
        }
        for (String kind : List.of("RECEIPT", "REFUND", "TRANSFER")) {
            assertThat(World.count(
                            "select count(*) from ledger_entry where union_id = ? and kind = ?", unions.basic, kind))
                    .as(kind + " " + walk)
                    .isPositive();
        }
    }

    private void everythingOnce() {
        take("500.00");
        takeBack();
        take("600.00");
        propose("50.00");
        goOn(remittances, false);
        conserved();
        goOn(remittances, false);
        conserved();
        relieve("REFUND", "100.00", true);
        payRefund();
        conserved();
        give("20.00");
        for (int step = 0; step < 3; step++) {
            goOn(givings, false);
            conserved();
        }
        assertThat(ContributionScene.balance(unions.basic, "403"))
                .as(walk.toString())
                .isEqualTo("-20.00");
    }

    private void anything() {
        walk.step();
        switch (walk.upTo(12)) {
            case 0, 1, 2 -> take(amount(1_200));
            case 3 -> correct();
            case 4 -> relieve("REDUCTION", amount(400), walk.upTo(5) > 0);
            case 5 -> relieve("REFUND", amount(400), walk.upTo(5) > 0);
            case 6 -> payRefund();
            case 7 -> takeBack();
            case 8 -> propose(amount(300));
            case 9 -> give(amount(300));
            case 10 -> goOn(givings, walk.upTo(4) == 0);
            default -> goOn(remittances, walk.upTo(4) == 0);
        }
    }

    private void take(String amount) {
        receipts++;
        done(unions.take(unions.idOf(unions.basic, MONTH), amount, "2024-02-10", "SJ-" + receipts));
    }

    private void correct() {
        String id = unions.idOf(unions.basic, MONTH);
        int edition = (int) World.count("select edition from contribution where id = ?::uuid", id);
        done(unions.correct(id, edition, part("TIME_WAGE", (50_000 + walk.upTo(100_000)) + ".37")));
    }

    private void relieve(String kind, String amount, boolean granted) {
        ValidatableResponse asked = relieving.apply(unions.finance, kind, amount, null);
        if (done(asked)) {
            String id = asked.extract().path("relief.id");
            if (done(ReliefScene.decide(unions.cityChair, id, granted)) && kind.equals("REFUND")) {
                refunds.add(id);
            }
        }
    }

    private void payRefund() {
        if (!refunds.isEmpty()) {
            done(ReliefScene.pay(unions.cashier, refunds.remove(walk.upTo(refunds.size())), 1));
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

    private void give(String amount) {
        ValidatableResponse asked = remitting.give(unions.cityFinance, line, amount);
        if (done(asked)) {
            givings.add(asked.extract().path("remittance.id"));
        }
    }

    private void propose(String amount) {
        ValidatableResponse asked = remitting.propose(unions.finance, RemittanceScene.line(MONTH, amount));
        if (done(asked)) {
            remittances.add(asked.extract().path("remittance.id"));
        }
    }

    /** The next step of a remittance or of what is given, or its end. */
    private void goOn(List<String> among, boolean ends) {
        if (among.isEmpty()) {
            return;
        }
        String id = among.get(walk.upTo(among.size()));
        int version = (int) World.count("select version from remittance where id = ?::uuid", id);
        String status = World.text("select status from remittance where id = ?::uuid", id);
        if (ends && !status.equals("PROPOSED") && !status.equals("APPROVED")) {
            done(remitting.end(unions.cityCashier, id, "returns", version));
        } else if (ends) {
            done(remitting.end(among == givings ? unions.cityFinance : unions.finance, id, "withdrawals", version));
        } else if (among == givings) {
            goDown(id, status, version);
        } else {
            goUp(id, status, version);
        }
    }

    private void goUp(String id, String status, int version) {
        switch (status) {
            case "PROPOSED" -> done(remitting.pay(unions.cashier, id, version));
            case "PAID" -> done(remitting.confirm(unions.cityCashier, id, version));
            default -> remittances.remove(id);
        }
    }

    private void goDown(String id, String status, int version) {
        switch (status) {
            case "PROPOSED" -> done(remitting.decide(unions.cityChair, id, version, true));
            case "APPROVED" -> done(remitting.pay(unions.cityCashier, id, version));
            case "PAID" -> done(remitting.confirm(unions.cashier, id, version));
            default -> givings.remove(id);
        }
    }

    /** Refusals are part of the walk, failures are not. */
    private static boolean done(ValidatableResponse answer) {
        int status = answer.extract().statusCode();
        assertThat(status).as(answer.extract().asString()).isIn(201, 400, 409, 422);
        return status == 201;
    }

    private String amount(int upTo) {
        return Money.ofFen(1 + walk.upTo(upTo * 100)).toString();
    }

    private void conserved() {
        assertThat(World.text(
                        """
                        select concat_ws('|',
                            b.bank + c.bank + w.under_way = b.came,
                            b.bank = b.came - w.sent + w.got,
                            c.bank = w.arrived - w.given,
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
                         cross join (select coalesce(sum(m.amount) filter (where m.up and m.left_it), 0) as sent,
                                            coalesce(sum(m.amount) filter (where m.left_it and not m.there), 0) as under_way,
                                            coalesce(sum(m.amount) filter (where m.up and m.there), 0) as arrived,
                                            coalesce(sum(m.amount) filter (where not m.up and m.left_it), 0) as given,
                                            coalesce(sum(m.amount) filter (where not m.up and m.there), 0) as got
                                       from (select r.amount, r.direction = 'UPWARD' as up,
                                                    r.status in ('PAID', 'CONFIRMED') as left_it,
                                                    r.status = 'CONFIRMED' as there
                                               from remittance r where r.union_id = ?) m) w
                        """,
                        unions.basic,
                        unions.city,
                        unions.city,
                        unions.basic))
                .as(walk.toString())
                .isEqualTo("t|t|t|t|t|t|t");
    }
}
