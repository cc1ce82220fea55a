package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Walk;
import org.unionhome.testing.World;

/**
 * Whatever is taken in, given back, sent back, taken back, follows its member and is transferred in whatever order: both books
 * balance, the banks hold what came in and was not given back, and what one union owes the other is what the other is owed.
 */
@QuarkusTest
class DuesWalkTest {

    private static final int STEPS = 45;
    private static final int MOST_MONTHS = 4;
    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final Walk walk = new Walk();
    private final TestMember cashier = scene.officer("罗出纳", Role.CASHIER, scene.bureau);
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林知夏", scene.second);
    private YearMonth month = YearMonth.of(2024, 12);
    private int receipts;

    @Test
    void any_interleaving_leaves_the_books_balanced_and_every_yuan_where_it_lies() {
        everythingOnce();
        for (int step = 0; step < STEPS; step++) {
            anything();
            conserved();
        }
        for (String kind : List.of("RECEIPT", "REFUND", "TRANSFER")) {
            assertThat(World.count(
                            "select count(*) from ledger_entry where union_id = ? and kind = ?", scene.first, kind))
                    .as(kind + " " + walk)
                    .isPositive();
        }
    }

    private void everythingOnce() {
        scene.earns(chen, "2024-01", "5000.00");
        scene.earns(lin, "2024-01", "4000.00");
        assess();
        fromNobodyKnown();
        assign(chen);
        conserved();
        take(chen, "60.00");
        propose("5.00");
        payOut();
        conserved();
        sendBack();
        conserved();
        payOut();
        takeBack();
        conserved();
        take(chen, "60.00");
        scene.transfer(chen, scene.second, LocalDate.of(2025, 2, 1));
        assess();
        conserved();
        settle();
        conserved();
    }

    private void anything() {
        walk.step();
        switch (walk.upTo(12)) {
            case 0, 1, 2 -> take(walk.eitherWay() ? chen : lin, amount(7_000));
            case 3 -> assign(walk.eitherWay() ? chen : lin);
            case 4, 5 -> propose(amount(2_000));
            case 6, 7 -> payOut();
            case 8 -> sendBack();
            case 9 -> takeBack();
            case 10 -> settle();
            default -> moveAndAssess();
        }
    }

    private void take(TestMember member, String amount) {
        receipts++;
        done(money.take(scene.finance, member, "BANK", amount, "B" + receipts));
    }

    /** Lines of a file that fit no member. */
    private void fromNobodyKnown() {
        var lines = new ArrayList<List<?>>();
        for (int no = 1; no <= 6; no++) {
            lines.add(DuesMoney.line("NOBODY", "", "无此人", no + "0.05", "2025-03-01", "T" + no));
        }
        money.imports.commit(money.preview(scene.bureau, lines.toArray(new List<?>[0])));
    }

    private void assign(TestMember member) {
        String payment = any("select p.id from dues_payment p where p.root_id = u.root_id and p.person_id is null");
        if (!payment.isEmpty()) {
            var whom = Map.of("memberNo", member.memberNo());
            step(scene.finance, "dues_payment", "/dues-payments/", payment, "/assignments", whom);
        }
    }

    private void propose(String amount) {
        String payment = any("select p.id from dues_payment p where p.root_id = u.root_id and p.open > 0");
        if (!payment.isEmpty()) {
            step(
                    scene.finance,
                    "dues_payment",
                    "/dues-payments/",
                    payment,
                    "/refunds",
                    Map.of("amount", amount, "reason", "多交"));
        }
    }

    private void payOut() {
        refund("PROPOSED", "/payouts", Map.of("on", today()));
    }

    private void sendBack() {
        refund("PAID", "/returns", Map.of("on", today(), "reason", "账户已注销"));
    }

    private void refund(String status, String how, Map<String, String> body) {
        String refund = any("select r.id from dues_refund r join dues_payment p on p.id = r.payment_id"
                + " where p.root_id = u.root_id and r.status = '" + status + "'");
        if (!refund.isEmpty()) {
            step(cashier, "dues_refund", "/dues-refunds/", refund, how, body);
        }
    }

    private void takeBack() {
        String payment = any("select p.id from dues_payment p where p.root_id = u.root_id");
        if (!payment.isEmpty()) {
            step(scene.finance, "dues_payment", "/dues-payments/", payment, "/reversals", Map.of("reason", "金额录错"));
        }
    }

    /** The other way round when it is owed the other way round. */
    private void settle() {
        Money owed = Money.of(net().replace("-", ""));
        boolean firstOwes = !net().startsWith("-");
        done(Api.sending(
                        cashier,
                        Map.of(
                                "debtorId",
                                firstOwes ? scene.first : scene.second,
                                "creditorId",
                                firstOwes ? scene.second : scene.first,
                                "amount",
                                owed.toString(),
                                "paidOn",
                                today(),
                                "bankReference",
                                "YH-1"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-between-unions/settlements")
                .then());
    }

    /** One of them goes to the other union, and the next month is assessed. */
    private void moveAndAssess() {
        if (month.getMonthValue() < MOST_MONTHS || month.getYear() < 2025) {
            TestMember member = walk.eitherWay() ? chen : lin;
            boolean inFirst = World.count(
                            "select count(*) from membership where person_id = ? and upper_inf(period) and union_id ="
                                    + " ?",
                            member.id(),
                            scene.first)
                    > 0;
            scene.transfer(
                    member,
                    inFirst ? scene.second : scene.first,
                    month.plusMonths(1).atDay(1));
            assess();
        }
    }

    private void assess() {
        month = month.plusMonths(1);
        scene.assessed(scene.bureau, month.toString());
    }

    private void step(TestMember who, String table, String path, String id, String how, Map<String, String> body) {
        int version = (int) World.count("select version from " + table + " where id = ?::uuid", id);
        done(Api.sending(who, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post(path + id + how)
                .then());
    }

    /** Refusals are part of the walk, failures are not. */
    private void done(ValidatableResponse answer) {
        assertThat(answer.extract().statusCode())
                .as(walk + ": " + answer.extract().asString())
                .isIn(200, 201, 400, 409, 422);
    }

    private String any(String ids) {
        String found = World.text(
                "select coalesce(string_agg(i.id::text, ',' order by i.id), '') from union_node u cross join lateral ("
                        + ids + ") i where u.id = ?",
                scene.bureau);
        String[] all = found.split(",");
        return all[walk.upTo(all.length)];
    }

    private String amount(int fen) {
        return Money.ofFen(1 + walk.upTo(fen)).toString();
    }

    private static String today() {
        return LocalDate.now(Clocks.CHINA).toString();
    }

    /** What the first union owes the second; below zero when it is owed. */
    private String net() {
        return World.text(
                """
                select coalesce(sum(case when from_id = ? then amount else -amount end), 0.00)::text
                  from dues_between_unions where from_id = any (array[?, ?]) and into_id = any (array[?, ?])
                """,
                scene.first,
                scene.first,
                scene.second,
                scene.first,
                scene.second);
    }

    private void conserved() {
        assertThat(World.text(
                        """
                        with books as (
                            select u.id, l.bank, l.dues, l.between_them, h.held + r.proposed as held, w.owes
                              from union_node u
                             cross join lateral (
                                   select coalesce(sum(p.debit - p.credit) filter (where p.account in ('101', '102')), 0) as bank,
                                          coalesce(sum(p.debit - p.credit) filter (where p.account = '401'), 0) as dues,
                                          coalesce(sum(p.debit - p.credit) filter (where p.account = '225'), 0) as between_them
                                     from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                    where e.union_id = u.id) l
                             cross join lateral (
                                   select coalesce(sum(p.amount - p.refunded - p.taken_back), 0) as held
                                     from dues_payment p where p.union_id = u.id) h
                             cross join lateral (
                                   select coalesce(sum(r.amount), 0) as proposed
                                     from dues_refund r join dues_payment p on p.id = r.payment_id
                                    where p.union_id = u.id and r.status = 'PROPOSED') r
                             cross join lateral (
                                   select coalesce(sum(case when b.from_id = u.id then b.amount else -b.amount end), 0) as owes
                                     from dues_between_unions b where u.id in (b.from_id, b.into_id)) w
                             where u.id in (?, ?, ?))
                        select concat_ws('|',
                            not exists (select 1 from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                         where e.union_id in (select id from books)
                                         group by e.id having sum(p.debit) <> sum(p.credit)),
                            sum(bank) = sum(held),
                            bool_and(dues = -held),
                            sum(between_them) = 0,
                            bool_and(-between_them = owes),
                            not exists (select 1 from dues_obligation o
                                         where o.union_id in (select id from books)
                                           and o.paid <> (select coalesce(sum(a.amount), 0) from dues_allocation a
                                                           where a.person_id = o.person_id and a.month = o.month)))
                          from books
                        """,
                        scene.bureau,
                        scene.first,
                        scene.second))
                .as(walk.toString())
                .isEqualTo("t|t|t|t|t|t");
    }
}
