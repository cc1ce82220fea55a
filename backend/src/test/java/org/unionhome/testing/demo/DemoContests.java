package org.unionhome.testing.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.stack.DemoAccount;

/** Skill contests of the bureau: one open for entries, and one being scored, with a judge and who competes. */
final class DemoContests {

    private final DemoDesk organizer;
    private final DemoDesk competitor;
    private final LocalDate today;

    DemoContests(DemoDesk organizer, DemoDesk competitor, LocalDate today) {
        this.organizer = organizer;
        this.competitor = competitor;
        this.today = today;
    }

    void fill(UUID bureau, DemoAccount judge) {
        String open = announced(bureau, "职工技能比武大赛", today.plusDays(14));
        entered(open);
        String scored = announced(bureau, "消防技能比武", today);
        entered(scored);
        String member = organizer
                .get("/members?q=" + judge.memberNo())
                .at("/items/0/id")
                .asText();
        organizer.post("/contest-items/" + itemOf(scored) + "/judges", Map.of("memberId", member));
        organizer.post("/contests/" + scored + "/draws", 0, Map.of());
    }

    private void entered(String contest) {
        competitor.post("/contest-items/" + itemOf(contest) + "/entries", Map.of());
    }

    private String itemOf(String contest) {
        return organizer.get("/contests/" + contest).at("/items/0/id").asText();
    }

    private String announced(UUID bureau, String name, LocalDate until) {
        var contest = organizer.post(
                "/contests",
                Map.of(
                        "unionId",
                        bureau.toString(),
                        "name",
                        name,
                        "year",
                        today.getYear(),
                        "entriesUntil",
                        until.toString(),
                        "avoidOwnUnit",
                        false,
                        "items",
                        List.of(item("综合", "0.3", "0.7"), item("单项", "0.5", "0.5")),
                        "titles",
                        List.of(title("技术能手", "ITEM", 6), title("技能标兵", "OVERALL", 3))));
        return contest.get("id").asText();
    }

    private static Map<String, Object> title(String title, String basis, int lastRank) {
        return Map.of(
                "title",
                title,
                "level",
                "UNIT",
                "issuer",
                "机关事务局工会",
                "basis",
                basis,
                "firstRank",
                1,
                "lastRank",
                lastRank,
                "womenOnly",
                false);
    }

    private static Map<String, Object> item(String name, String theory, String practice) {
        return Map.of(
                "name", name,
                "theoryWeight", theory,
                "practiceWeight", practice,
                "tieRule", "PRACTICE",
                "dropExtremes", true);
    }
}
