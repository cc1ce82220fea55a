package org.unionhome.aid;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A bureau in Hubei with money for aid, an organiser who works on cases and a chair who decides. */
public final class AidScene {

    static final LocalDate BORN = LocalDate.of(2008, 3, 9);
    public final FundsScene funds = new FundsScene("HB-SCHOOL-2024");
    final TestMember organizer = funds.world.officer("周组织", Role.ORGANIZER, funds.bureau);
    public final TestMember member = funds.member;

    public static Map<String, Object> living(String amount) {
        return new HashMap<>(Map.of("kind", "LIVING", "need", "父亲住院，家庭负担较重。", "requested", amount, "mayRefer", false));
    }

    static Map<String, Object> schooling(String pupil, String amount) {
        var body = new HashMap<String, Object>(
                Map.of("kind", "SCHOOLING", "need", "孩子今年考上大学。", "requested", amount, "mayRefer", true));
        body.put("pupil", new HashMap<>(Map.of("name", pupil, "birthDate", BORN.toString(), "stage", "HIGHER")));
        return body;
    }

    String draft(TestMember who, Map<String, Object> body) {
        return Api.sending(who, body)
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String submitted(TestMember who, Map<String, Object> body) {
        String id = draft(who, body);
        Api.as(who)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        return id;
    }

    /** Asked for, submitted, and proposed by the organiser as asked. */
    public String worked(TestMember who, Map<String, Object> body) {
        String id = submitted(who, body);
        step(organizer, id, 1, "assessments", Map.of("amount", body.get("requested")))
                .statusCode(201);
        return id;
    }

    public static ValidatableResponse step(
            TestMember who, String id, int version, String step, @Nullable Map<String, Object> body) {
        var request = body == null ? Api.as(who) : Api.sending(who, body);
        return request.header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/aid-cases/" + id + "/" + step)
                .then();
    }

    ValidatableResponse approve(TestMember who, String id, UUID line) {
        return step(who, id, 2, "decisions", Map.of("approve", true, "comment", "情况属实。", "lineId", line));
    }
}
