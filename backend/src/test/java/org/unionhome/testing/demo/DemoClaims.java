package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Two members of the bureau are covered for serious illness and claimed: one claim waits to be checked, one for the chair.
 * A subsidy for those enrolled waits for her, too.
 */
final class DemoClaims {

    private final DemoDesk officer;
    private final LocalDate today;

    DemoClaims(DemoDesk officer, LocalDate today) {
        this.officer = officer;
        this.today = today;
    }

    void fill(UUID bureau, DemoDesk member, DemoDesk other) {
        LocalDate began = today.minusMonths(10).withDayOfMonth(1);
        String round = officer.post(
                        "/enrollment-rounds",
                        Map.of(
                                "unionId", bureau.toString(),
                                "scheme", "WUHAN_SERIOUS",
                                "name", "职工重大疾病医疗互助",
                                "periodFrom", began.toString(),
                                "enrollFrom", today.minusDays(20).toString(),
                                "enrollTo", today.plusDays(10).toString()))
                .get("id")
                .asText();
        claimed(member, round, "30000.00", "10000.00");
        String second = claimed(other, round, "8600.00", "8600.00");
        officer.post("/claims/" + second + "/checks", 0, Map.of("recognised", "8600.00", "note", "材料齐全"));
    }

    /** What the bureau pays for those it enrolled waits for the chair; a budget has to be there. */
    void subsidies() {
        for (JsonNode round : officer.get("/enrollment-rounds").get("items")) {
            String subsidies = "/enrollment-rounds/" + round.get("id").asText() + "/subsidies";
            JsonNode known = officer.get(subsidies);
            if (known.at("/uncharged/persons").asInt() > 0) {
                officer.post(subsidies, Map.of("lineId", known.at("/lines/0/id").asText()));
            }
        }
    }

    private String claimed(DemoDesk member, String round, String cost, String claimed) {
        String enrollment = member.post(
                        "/me/enrollments", Map.of("roundId", round, "shares", 1, "ownShare", "30.00", "consent", true))
                .get("id")
                .asText();
        return member.post(
                        "/me/claims",
                        Map.of(
                                "enrollmentId", enrollment,
                                "category", "LISTED_DISEASE",
                                "foundOn", today.minusDays(12).toString(),
                                "personalCost", cost,
                                "claimed", claimed))
                .get("id")
                .asText();
    }
}
