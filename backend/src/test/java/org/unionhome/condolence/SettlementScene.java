package org.unionhome.condolence;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A branch with two officers who visit, a chair, money on a line and a cashier. */
final class SettlementScene {

    static final LocalDate TODAY = CareScene.TODAY;
    final CareScene care = new CareScene();
    final World world = care.world;
    final UUID branch = care.branch;
    final TestMember organizer = care.organizer;
    final TestMember women = world.officer("郑女工", Role.WOMENS_OFFICER, branch);
    final TestMember chair = world.officer("冯主席", Role.CHAIR, branch);
    final TestMember finance = world.officer("钱会计", Role.FINANCE, branch);
    final TestMember cashier = world.officer("孙出纳", Role.CASHIER, branch);
    final UUID line;

    SettlementScene(String planned) {
        line = budgeted(planned);
    }

    UUID budgeted(String planned) {
        var wanted = Map.of("account", "50104", "name", "会员慰问", "source", "UNION_FUND", "planned", planned);
        String id = Api.sending(finance, Map.of("unionId", branch, "year", TODAY.getYear(), "lines", List.of(wanted)))
                .post("/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(finance)
                .header("If-Match", "\"0\"")
                .post("/budgets/" + id + "/submissions")
                .then()
                .statusCode(201);
        step(chair, "/budgets/" + id + "/decisions", 1, Map.of("approve", true)).statusCode(201);
        return UUID.fromString(
                World.text("select id::text from budget_line where union_id = ? and account = '50104'", branch));
    }

    /** A member of her own is visited with so much. */
    String visited(TestMember by, String amount) {
        return visited(by, world.member("陈思远", branch), "CASH", amount, TODAY.minusDays(1));
    }

    String visited(TestMember by, TestMember whom, String form, String amount, LocalDate day) {
        var visit = new HashMap<>(care.visit(whom, "HOSPITALIZATION", form, amount));
        visit.put("occurredOn", day.toString());
        visit.put("visitedOn", day.toString());
        return CareScene.record(by, visit).then().statusCode(201).extract().path("id");
    }

    ValidatableResponse gather(TestMember by, Map<String, Object> wanted) {
        var body = new HashMap<String, Object>(Map.of("unionId", branch));
        body.putAll(wanted);
        return Api.sending(by, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-settlements")
                .then();
    }

    String gathered(TestMember by) {
        return gather(by, Map.of()).statusCode(201).extract().path("settlement.id");
    }

    ValidatableResponse submit(TestMember by, String id, int version, Map<String, Object> body) {
        return step(by, "/condolence-settlements/" + id + "/submissions", version, body);
    }

    String submitted(TestMember by) {
        String id = gathered(by);
        submit(by, id, 0, Map.of()).statusCode(201);
        return id;
    }

    ValidatableResponse decide(TestMember by, String id, int version, @Nullable String sentBackFor) {
        Map<String, Object> body =
                sentBackFor == null ? Map.of("approve", true) : Map.of("approve", false, "reason", sentBackFor);
        return step(by, "/condolence-settlements/" + id + "/decisions", version, body);
    }

    /** Submitted by her and approved by the chair. */
    String approved(TestMember by) {
        String id = submitted(by);
        decide(chair, id, 1, null).statusCode(201);
        return id;
    }

    ValidatableResponse cancel(TestMember by, String id, int version) {
        return step(by, "/condolence-settlements/" + id + "/cancellations", version, Map.of("reason", "重复列入"));
    }

    ValidatableResponse pay(TestMember by, String id, int version) {
        return step(by, "/payment-orders/" + orderOf(id) + "/payments", version, Map.of("paidOn", TODAY.toString()));
    }

    static String orderOf(String id) {
        return World.text("select order_id::text from care_settlement where id = ?::uuid", id);
    }

    static ValidatableResponse show(TestMember by, String id) {
        return Api.as(by).get("/condolence-settlements/" + id).then();
    }

    static ValidatableResponse step(TestMember by, String path, int version, Map<String, Object> body) {
        return Api.sending(by, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post(path)
                .then();
    }

    static ValidatableResponse withdraw(TestMember by, String id, int version) {
        return Api.as(by)
                .header("If-Match", "\"" + version + "\"")
                .post("/condolence-settlements/" + id + "/withdrawals")
                .then();
    }

    ValidatableResponse edit(String visit, int version, String form, String amount) {
        return Api.sending(
                        organizer,
                        Map.of(
                                "occurredOn", TODAY.minusDays(1).toString(),
                                "visitedOn", TODAY.minusDays(1).toString(),
                                "visitors", List.of("周组织"),
                                "form", form,
                                "amount", amount))
                .header("If-Match", "\"" + version + "\"")
                .put("/condolence-visits/" + visit)
                .then();
    }

    static ValidatableResponse reverse(TestMember by, String visit, int version) {
        return Api.sending(by, Map.of("reason", "重复登记"))
                .header("If-Match", "\"" + version + "\"")
                .post("/condolence-visits/" + visit + "/reversals")
                .then();
    }

    /** planned, set aside, paid and left of the line. */
    String figures() {
        return World.text(
                "select concat_ws(' ', planned, set_aside, paid, left_over) from budget_line where id = ?", line);
    }
}
