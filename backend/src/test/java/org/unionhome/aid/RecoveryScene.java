package org.unionhome.aid;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Aid that was approved by the chair and paid, and a second chair who decides whether it comes back. */
final class RecoveryScene {

    static final LocalDate DUE = FundsScene.TODAY.plusDays(60);
    final AidScene aid = new AidScene();
    final FundsScene funds = aid.funds;
    final TestMember second = funds.world.officer("蒋主席", Role.CHAIR, funds.bureau);
    final TestMember third = funds.world.officer("韩主席", Role.CHAIR, funds.bureau);
    private UUID line;

    /** Approved by the chair, paid by the cashier. */
    String paid(String amount) {
        if (line == null) {
            line = funds.aidLine("50000.00");
        }
        String id = aid.worked(aid.member, AidScene.living(amount));
        aid.approve(funds.chair, id, line).statusCode(201);
        UUID order = UUID.fromString(World.text("select id::text from payment_order where origin_id = ?::uuid", id));
        funds.pay(funds.cashier, order, 0, FundsScene.today()).statusCode(201);
        return id;
    }

    ValidatableResponse list(TestMember who, String caseId, String amount) {
        return Api.sending(
                        who,
                        Map.of(
                                "caseId",
                                caseId,
                                "amount",
                                amount,
                                "reasonCode",
                                "FALSE_STATEMENT",
                                "reason",
                                "隐瞒了另一处住房的租金收入。"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/aid-recoveries")
                .then();
    }

    String listed(String amount) {
        return list(aid.organizer, paid(amount), amount)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** To come back by the day. */
    String decided(String amount) {
        String id = listed(amount);
        decide(second, id, amount).statusCode(201);
        return id;
    }

    static ValidatableResponse decide(TestMember who, String id, String amount) {
        return act(
                who,
                id,
                "decisions",
                Map.of("recover", true, "amount", amount, "dueOn", DUE.toString(), "answer", "经核实，应予追回，可以分期退回。"));
    }

    static ValidatableResponse repay(TestMember who, String id, String amount, String receiptNo) {
        var body = new HashMap<String, Object>(Map.of(
                "amount", amount, "receivedOn", FundsScene.TODAY.toString(), "way", "BANK", "receiptNo", receiptNo));
        return act(who, id, "repayments", body);
    }

    static ValidatableResponse act(TestMember who, String id, String what, Map<String, Object> body) {
        return Api.sending(who, body)
                .header("If-Match", version(id))
                .header("Idempotency-Key", Api.freshKey())
                .post("/aid-recoveries/" + id + "/" + what)
                .then();
    }

    static String version(String id) {
        return "\"" + World.count("select version from aid_recovery where id::text = ?", id) + "\"";
    }
}
