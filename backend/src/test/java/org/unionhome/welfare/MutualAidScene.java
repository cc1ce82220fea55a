package org.unionhome.welfare;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau with an organizer who opens rounds, and two basic unions below it. The server compares with today. */
final class MutualAidScene {

    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    final World world = World.fresh();
    final UUID bureau = world.union("省直机关工会工委", world.root());
    final UUID first = world.union("第一基层工会", bureau);
    final UUID second = world.union("第二基层工会", bureau);
    final TestMember organizer = world.officer("周组织", Role.ORGANIZER, bureau);
    final TestMember chair = world.officer("冯主席", Role.CHAIR, bureau);
    final TestMember unitOrganizer = world.officer("钱组织", Role.ORGANIZER, first);
    final TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));

    /** Open today, for a period that began ten days ago. */
    Map<String, Object> round(String scheme) {
        return round(scheme, TODAY.minusDays(10));
    }

    Map<String, Object> round(String scheme, LocalDate from) {
        var body = new HashMap<String, Object>();
        body.put("unionId", bureau);
        body.put("scheme", scheme);
        body.put("name", "集中参保");
        body.put("periodFrom", from.toString());
        body.put("enrollFrom", TODAY.minusDays(10).toString());
        body.put("enrollTo", TODAY.plusDays(20).toString());
        if (!scheme.startsWith("GD_") && !scheme.startsWith("WUHAN") && !scheme.startsWith("ZJ_")) {
            body.put("sharePrice", "60.00");
        }
        return body;
    }

    String opened(String scheme) {
        return open(organizer, round(scheme)).statusCode(201).extract().path("id");
    }

    /** Of the provincial scheme, whose periods begin on 1 November; from October on of the one to come. */
    String openedProvincial() {
        LocalDate november = LocalDate.of(TODAY.getYear(), 11, 1);
        LocalDate from = TODAY.getMonthValue() < 10 ? november.minusYears(1) : november;
        return open(organizer, round("ZJ_INDUSTRY", from))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse open(TestMember by, Map<String, Object> round) {
        return Api.sending(by, round).post("/enrollment-rounds").then();
    }

    ValidatableResponse enrol(TestMember by, String round, List<TestMember> members, String ownShare) {
        return enrol(by, round, members, 1, ownShare);
    }

    ValidatableResponse enrol(TestMember by, String round, List<TestMember> members, int shares, String ownShare) {
        var ids = members.stream().map(TestMember::id).toList();
        return Api.sending(by, Map.of("memberIds", ids, "shares", shares, "ownShare", ownShare))
                .post("/enrollment-rounds/" + round + "/enrollments")
                .then();
    }

    ValidatableResponse enrolMyself(TestMember me, String round, String ownShare) {
        return Api.sending(me, Map.of("roundId", round, "shares", 1, "ownShare", ownShare, "consent", true))
                .post("/me/enrollments")
                .then();
    }

    ValidatableResponse mine(TestMember me) {
        return Api.as(me).get("/me/mutual-aid").then().statusCode(200);
    }

    ValidatableResponse participation(TestMember by, String round, String counted) {
        return Api.as(by)
                .queryParam("by", counted)
                .get("/enrollment-rounds/" + round + "/participation")
                .then()
                .statusCode(200);
    }

    ValidatableResponse close(String round, int version) {
        return Api.as(organizer)
                .header("If-Match", "\"" + version + "\"")
                .post("/enrollment-rounds/" + round + "/closures")
                .then();
    }

    ValidatableResponse setRules(String round, int version, List<Map<String, Object>> rules) {
        return Api.sending(organizer, Map.of("items", rules))
                .header("If-Match", "\"" + version + "\"")
                .put("/enrollment-rounds/" + round + "/subsidy-rules")
                .then();
    }

    static Map<String, Object> rule(UUID union, String basis, String amount) {
        return Map.of("unionId", union, "basis", basis, "amount", amount);
    }
}
