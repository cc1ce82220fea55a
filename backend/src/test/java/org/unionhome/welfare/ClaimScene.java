package org.unionhome.welfare;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau with money for mutual aid, and a member who is covered by two schemes since last year. */
final class ClaimScene {

    static final LocalDate TODAY = FundsScene.TODAY;
    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    final FundsScene funds = new FundsScene();
    final TestMember organizer = funds.world.officer("周组织", Role.ORGANIZER, funds.bureau);
    final TestMember chen = funds.member;
    final UUID line;
    final String medical;
    final String school;

    /** @param offices that the member holds herself */
    ClaimScene(String planned, Role... offices) {
        for (Role office : offices) {
            funds.world.appoint(chen, office, funds.bureau);
        }
        funds.approved(null, List.of(FundsScene.line("50207", "UNION_FUND", planned)));
        line = funds.lineOf("50207", "UNION_FUND");
        medical = enrolled("WUHAN_SERIOUS", TODAY.minusDays(300));
        school = enrolled("SCHOOL_LOVE", LocalDate.of(TODAY.getYear(), 1, 1));
    }

    private String enrolled(String scheme, LocalDate from) {
        var body = new HashMap<String, Object>(Map.of(
                "unionId",
                funds.bureau,
                "scheme",
                scheme,
                "name",
                "参保",
                "periodFrom",
                from.toString(),
                "enrollFrom",
                TODAY.minusDays(1).toString(),
                "enrollTo",
                TODAY.plusDays(1).toString()));
        if (scheme.startsWith("SCHOOL")) {
            body.put("sharePrice", "60.00");
        }
        String round = Api.sending(organizer, body)
                .post("/enrollment-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Api.sending(chen, Map.of("roundId", round, "shares", 1, "ownShare", "20.00", "consent", true))
                .post("/me/enrollments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An illness found today that cost the member so much. */
    ValidatableResponse submit(String enrollment, String cost, String claimed) {
        return submit(chen, enrollment, TODAY, cost, claimed);
    }

    ValidatableResponse submit(TestMember by, String enrollment, LocalDate found, String cost, String claimed) {
        return submit(by, asked(enrollment, found, cost, claimed));
    }

    /** Each scheme calls the same illness what it calls it. */
    Map<String, Object> asked(String enrollment, LocalDate found, String cost, String claimed) {
        return new HashMap<>(Map.of(
                "enrollmentId", enrollment,
                "category", enrollment.equals(school) ? "SERIOUS_ILLNESS" : "LISTED_DISEASE",
                "foundOn", found.toString(),
                "personalCost", cost,
                "claimed", claimed));
    }

    static ValidatableResponse submit(TestMember by, Map<String, Object> asked) {
        return Api.sending(by, asked)
                .header("Idempotency-Key", Api.freshKey())
                .post("/me/claims")
                .then();
    }

    /** The same illness that she claims for already, under another scheme. */
    ValidatableResponse submitAlso(String claim, String enrollment, String cost, String claimed) {
        var asked = asked(enrollment, TODAY, cost, claimed);
        asked.put("treatmentId", treatmentOf(claim));
        return submit(chen, asked);
    }

    static String treatmentOf(String claim) {
        return World.text("select treatment_id::text from welfare_claim where id = ?::uuid", claim);
    }

    /** The same, checked, so that it waits for the chair. */
    String checkedAlso(String claim, String enrollment, String cost, String claimed, String recognised) {
        String also = submitAlso(claim, enrollment, cost, claimed)
                .statusCode(201)
                .extract()
                .path("id");
        check(organizer, also, 0, recognised).statusCode(201);
        return also;
    }

    String submitted(String enrollment, String cost, String claimed) {
        return submit(enrollment, cost, claimed).statusCode(201).extract().path("id");
    }

    ValidatableResponse check(TestMember by, String claim, int version, String recognised) {
        return act(by, claim, version, "checks", Map.of("recognised", recognised));
    }

    /** Checked as one that is for another illness than the member said. */
    ValidatableResponse checkAs(TestMember by, String claim, int version, String recognised, String treatment) {
        return act(by, claim, version, "checks", Map.of("recognised", recognised, "sameAs", treatment));
    }

    ValidatableResponse approve(TestMember by, String claim, int version) {
        return approve(by, claim, version, line);
    }

    ValidatableResponse approve(TestMember by, String claim, int version, UUID from) {
        return act(by, claim, version, "decisions", Map.of("approve", true, "lineId", from));
    }

    ValidatableResponse withdraw(TestMember by, String claim, int version) {
        return Api.as(by)
                .header("If-Match", "\"" + version + "\"")
                .post("/me/claims/" + claim + "/withdrawals")
                .then();
    }

    /** The member's own claims, as she sees them. */
    ValidatableResponse mine() {
        return Api.as(chen).get("/me/claims").then().statusCode(200);
    }

    UUID orderOf(String claim) {
        return UUID.fromString(World.text("select order_id::text from welfare_claim where id = ?::uuid", claim));
    }

    ValidatableResponse refuse(TestMember by, String claim, int version) {
        return act(
                by,
                claim,
                version,
                "decisions",
                Map.of("approve", false, "refusal", "NOT_PROVED", "reason", "缺少费用结算单"));
    }

    ValidatableResponse retract(TestMember by, String claim, int version) {
        return act(by, claim, version, "retractions", Map.of("reason", "预算项目选错"));
    }

    private static ValidatableResponse act(
            TestMember by, String claim, int version, String what, Map<String, Object> body) {
        return Api.sending(by, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/claims/" + claim + "/" + what)
                .then();
    }

    /** Submitted and checked, so that it waits for the chair. */
    String checked(String enrollment, String cost, String claimed, String recognised) {
        String claim = submitted(enrollment, cost, claimed);
        check(organizer, claim, 0, recognised).statusCode(201);
        return claim;
    }
}
