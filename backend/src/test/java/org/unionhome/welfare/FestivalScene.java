package org.unionhome.welfare;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Unions with money for gifts; who decides and who pays are members elsewhere, so that they are given nothing. */
final class FestivalScene {

    final World world = World.fresh();
    private final Map<UUID, TestMember> chairs = new HashMap<>();
    private final Map<UUID, String> lines = new HashMap<>();

    TestMember holder(Role role, UUID union) {
        return world.appoint(world.member(role.name(), world.root()), role, union);
    }

    TestMember chair(UUID union) {
        return chairs.computeIfAbsent(union, at -> holder(Role.CHAIR, at));
    }

    /** The line of the union's approved budget that pays for gifts. */
    String line(UUID union) {
        return lines.computeIfAbsent(union, at -> budgeted(at, "1000000.00"));
    }

    String budgeted(UUID union, String planned) {
        TestMember finance = holder(Role.FINANCE, union);
        var line = Map.of("account", "50104", "name", "节日慰问", "source", "UNION_FUND", "planned", planned);
        String id = Api.sending(
                        finance,
                        Map.of("unionId", union, "year", MutualAidScene.TODAY.getYear(), "lines", List.of(line)))
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
        decide(chair(union), "/budgets/" + id, 1, Map.of("approve", true)).statusCode(201);
        return World.text("select id::text from budget_line where union_id = ? and account = '50104'", union);
    }

    ValidatableResponse propose(TestMember by, UUID union, String festival, String form, String price) {
        return propose(by, wanted(union, festival, form, price));
    }

    Map<String, Object> wanted(UUID union, String festival, String form, String price) {
        return new HashMap<>(Map.of(
                "unionId",
                union,
                "year",
                MutualAidScene.TODAY.getYear(),
                "festival",
                festival,
                "item",
                "月饼一盒",
                "form",
                form,
                "price",
                price,
                "supplier",
                "省机关服务中心",
                "lineId",
                line(union)));
    }

    static ValidatableResponse propose(TestMember by, Map<String, Object> wanted) {
        return Api.sending(by, wanted)
                .header("Idempotency-Key", Api.freshKey())
                .post("/festival-gifts")
                .then();
    }

    String proposed(TestMember by, UUID union, String festival, String price) {
        return propose(by, union, festival, "GOODS", price)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Proposed by her and approved by the chair. */
    String given(TestMember by, UUID union, String festival, String price) {
        String gift = proposed(by, union, festival, price);
        approve(chair(union), gift).statusCode(201);
        return gift;
    }

    ValidatableResponse approve(TestMember by, String gift) {
        return decide(by, "/festival-gifts/" + gift, 0, Map.of("approve", true));
    }

    static ValidatableResponse decide(TestMember by, String what, int version, Map<String, Object> decision) {
        return Api.sending(by, decision)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post(what + "/decisions")
                .then();
    }

    ValidatableResponse cancel(TestMember by, String gift, int version) {
        return Api.sending(by, Map.of("reason", "登记错了节日"))
                .header("If-Match", "\"" + version + "\"")
                .post("/festival-gifts/" + gift + "/cancellations")
                .then();
    }

    static ValidatableResponse sign(TestMember member, String receipt) {
        return Api.as(member)
                .header("If-Match", "\"0\"")
                .post("/me/festival-gifts/" + receipt + "/signatures")
                .then();
    }

    static String receiptOf(String gift, TestMember member) {
        return World.text(
                "select id::text from festival_receipt where gift_id = ?::uuid and person_id = ?", gift, member.id());
    }
}
