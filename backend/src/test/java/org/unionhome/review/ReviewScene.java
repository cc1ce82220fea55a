package org.unionhome.review;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau with closed books of last year and an auditor who had no hand in them. */
final class ReviewScene {

    static final int LAST_YEAR = FundsScene.YEAR - 1;
    private static final String BOOKED =
            """
            with e as (
                insert into ledger_entry (id, union_id, entry_on, kind, description, recorded_by, recorder_name, recorded_at)
                values (?, ?, ?, 'MANUAL', '支出', ?, '记账人', ?::timestamptz) returning id)
            insert into ledger_posting (entry_id, position, account, debit, credit)
            select id, 0, '504', ?::numeric, 0 from e union all select id, 1, ?, 0, ?::numeric from e
            """;
    final FundsScene funds = new FundsScene();
    final UUID bureau = funds.bureau;
    final TestMember auditor = funds.world.officer("严经审", Role.AUDITOR, bureau);

    /** An entry paid by bank, entered by somebody of no other part. */
    UUID booked(UUID union, String amount) {
        return booked(union, amount, "102", "bookkeeper");
    }

    UUID booked(UUID union, String amount, String account, String hand) {
        UUID id = Ids.next();
        World.run(
                BOOKED,
                id,
                union,
                LocalDate.of(LAST_YEAR, 5, 6),
                hand,
                LAST_YEAR + "-05-06T10:00:00+08:00",
                amount,
                account,
                amount);
        return id;
    }

    /** By a hand of no other part. */
    void closed(UUID union) {
        World.run(
                """
                insert into ledger_closing (id, root_id, union_id, l1, l2, l3, l4, l5, l6, month, entries, closer_name,
                                            closer_hands, closed_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, 1, '记账人', array['subject:bookkeeper'],
                       now()
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                LocalDate.of(LAST_YEAR, 5, 1),
                union);
    }

    ValidatableResponse open(TestMember who, int random, int risky) {
        return Api.sending(
                        who,
                        Map.of(
                                "unionId",
                                bureau,
                                "withBelow",
                                true,
                                "title",
                                "年度经费审查",
                                "from",
                                LAST_YEAR + "-01-01",
                                "to",
                                FundsScene.YEAR + "-01-01",
                                "randomCount",
                                random,
                                "riskCount",
                                risky,
                                "largeFrom",
                                "10000.00"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/reviews")
                .then();
    }

    String opened(int random, int risky) {
        return open(auditor, random, risky).statusCode(201).extract().path("id");
    }

    ValidatableResponse sample(String review) {
        return Api.as(auditor)
                .get("/reviews/" + review + "/samples?limit=200")
                .then()
                .statusCode(200);
    }

    ValidatableResponse check(TestMember who, String review, int position, boolean sound, @Nullable String note) {
        Map<String, Object> body = new HashMap<>(Map.of("sound", sound));
        if (note != null) {
            body.put("note", note);
        }
        return Api.sending(who, body)
                .post("/reviews/" + review + "/samples/" + position + "/verdicts")
                .then();
    }

    ValidatableResponse raise(TestMember who, String review, UUID union) {
        return Api.sending(
                        who,
                        Map.of(
                                "unionId", union,
                                "position", 1,
                                "severity", "SERIOUS",
                                "title", "节日慰问以购物卡发放",
                                "detail", "中秋慰问发放购物卡，每人 500 元。",
                                "basis", "总工办发〔2017〕32号 八不准",
                                "dueOn", FundsScene.TODAY.plusDays(30).toString()))
                .header("Idempotency-Key", Api.freshKey())
                .post("/reviews/" + review + "/findings")
                .then();
    }

    String raised(String review) {
        return raise(auditor, review, bureau).statusCode(201).extract().path("id");
    }

    ValidatableResponse answer(TestMember who, String finding, int version) {
        return step(who, "/review-findings/" + finding + "/answers", version, Map.of("done", "已追回并改发慰问品。"));
    }

    ValidatableResponse decide(TestMember who, String finding, int version, Map<String, Object> body) {
        return step(who, "/review-findings/" + finding + "/decisions", version, body);
    }

    ValidatableResponse close(String review, int version) {
        return step(auditor, "/reviews/" + review + "/closings", version, Map.of("conclusion", "收支合规，账实相符。"));
    }

    List<String> entriesOf(String review) {
        return sample(review).extract().path("items.entryId");
    }

    private static ValidatableResponse step(TestMember who, String path, int version, Map<String, Object> body) {
        return Api.sending(who, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post(path)
                .then();
    }
}
