package org.unionhome.welfare;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A bureau with money for mutual aid, and two basic unions with five members, for whom the bureau pays different rates. */
final class SubsidyScene {

    final FundsScene funds = new FundsScene();
    final TestMember organizer = funds.world.officer("周组织", Role.ORGANIZER, funds.bureau);
    final UUID first = funds.world.union("第一基层工会", funds.bureau);
    final UUID second = funds.world.union("第二基层工会", funds.bureau);
    final List<TestMember> three = funds.world.members(3, first);
    final List<TestMember> two = funds.world.members(2, second);
    final UUID line;

    SubsidyScene(String planned) {
        funds.approved(null, List.of(FundsScene.line("50207", "UNION_FUND", planned)));
        line = funds.lineOf("50207", "UNION_FUND");
    }

    /** Everybody is enrolled; 3 × 50 and 2 × 49 yuan are due. */
    String round(String scheme) {
        String round = opened(scheme);
        enrol(round, three);
        enrol(round, two);
        return round;
    }

    String opened(String scheme) {
        String round = Api.sending(
                        organizer,
                        Map.of(
                                "unionId",
                                funds.bureau,
                                "scheme",
                                scheme,
                                "name",
                                "集中参保",
                                "periodFrom",
                                FundsScene.TODAY.toString(),
                                "enrollFrom",
                                FundsScene.TODAY.minusDays(1).toString(),
                                "enrollTo",
                                FundsScene.TODAY.plusDays(1).toString()))
                .post("/enrollment-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.sending(
                        organizer,
                        Map.of(
                                "items",
                                List.of(
                                        MutualAidScene.rule(first, "PERSON", "50.00"),
                                        MutualAidScene.rule(second, "SHARE", "49.00"))))
                .header("If-Match", "\"0\"")
                .put("/enrollment-rounds/" + round + "/subsidy-rules")
                .then()
                .statusCode(200);
        return round;
    }

    void enrol(String round, List<TestMember> members) {
        var ids = members.stream().map(TestMember::id).toList();
        Api.sending(organizer, Map.of("memberIds", ids, "shares", 1, "ownShare", "20.00"))
                .post("/enrollment-rounds/" + round + "/enrollments")
                .then()
                .statusCode(200);
    }

    ValidatableResponse propose(TestMember by, String round) {
        return Api.sending(by, Map.of("lineId", line))
                .header("Idempotency-Key", Api.freshKey())
                .post("/enrollment-rounds/" + round + "/subsidies")
                .then();
    }

    String proposed(String round) {
        return propose(organizer, round).statusCode(201).extract().path("id");
    }

    ValidatableResponse approve(TestMember by, String subsidy) {
        return decide(by, subsidy, Map.of("approve", true));
    }

    ValidatableResponse decide(TestMember by, String subsidy, Map<String, Object> decision) {
        return Api.sending(by, decision)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/subsidies/" + subsidy + "/decisions")
                .then();
    }

    ValidatableResponse retract(TestMember by, String subsidy, int version) {
        return Api.sending(by, Map.of("reason", "预算项目选错"))
                .header("If-Match", "\"" + version + "\"")
                .post("/subsidies/" + subsidy + "/retractions")
                .then();
    }

    ValidatableResponse list(TestMember by, String round) {
        return Api.as(by)
                .get("/enrollment-rounds/" + round + "/subsidies")
                .then()
                .statusCode(200);
    }
}
