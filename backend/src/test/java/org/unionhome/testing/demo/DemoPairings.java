package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Love mothers for four years running, with a roster that changes each year, and a mentor for a household. */
final class DemoPairings {

    private static final int YEARS = 4;
    private final DemoDesk officer;
    private final LocalDate today;

    DemoPairings(DemoDesk officer, LocalDate today) {
        this.officer = officer;
        this.today = today;
    }

    void fill(DemoDesk member, List<JsonNode> members) {
        for (int back = YEARS - 1; back >= 0; back--) {
            LocalDate begins = today.minusYears(back).withDayOfYear(1);
            for (int i = 0; i < 3; i++) {
                String volunteer = members.get(YEARS - back + i).get("id").asText();
                String id = begin("LOVE_MOTHER", volunteer, "示苗" + (back * 3 + i), begins);
                contact(id, earlier(begins.plusDays(i), today), "新年探望，送去图书和文具。");
            }
        }
        String own = member.get("/me").get("member").get("id").asText();
        String id = begin("LOVE_MOTHER", own, "示小苗", today.withDayOfYear(1));
        contact(id, today, "一起去图书馆，辅导作业。");
        begin("MENTOR", members.get(0).get("id").asText(), "示家庭", today.withDayOfYear(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private String begin(String kind, String volunteer, String name, LocalDate begins) {
        boolean child = kind.equals("LOVE_MOTHER");
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "volunteerId",
                volunteer,
                "beneficiaryKind",
                child ? "CHILD" : "HOUSEHOLD",
                "beneficiary",
                name,
                "consentedOn",
                begins.minusDays(10).toString(),
                "from",
                begins.toString(),
                "to",
                begins.plusYears(1).toString(),
                "contactEveryMonths",
                child ? 2 : 1));
        if (child) {
            body.put("guardian", "示监护");
        }
        return officer.post("/pairings", body).get("id").asText();
    }

    private void contact(String id, LocalDate on, String note) {
        officer.post("/pairings/" + id + "/contacts", Map.of("on", on.toString(), "way", "OUTING", "note", note));
    }
}
