package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.stack.DemoAccount;

/** Clubs of the bureau: one with a head, members, a log and an assessed year, one that everybody may join, one that ended. */
final class DemoClubs {

    private final DemoDesk organizer;
    private final DemoDesk head;
    private final DemoDesk member;
    private final LocalDate today;

    DemoClubs(DemoDesk organizer, DemoDesk head, DemoDesk member, LocalDate today) {
        this.organizer = organizer;
        this.head = head;
        this.member = member;
        this.today = today;
    }

    void fill(UUID bureau, DemoAccount leading) {
        String badminton = founded(bureau, "羽毛球协会", "SPORT", "APPROVAL", "每周三 17:30，职工文体中心");
        appointed(badminton, leading);
        String part = member.post("/clubs/" + badminton + "/memberships", Map.of())
                .get("id")
                .asText();
        head.post("/club-memberships/" + part + "/decisions", 0, Map.of("admitted", true));
        logged(badminton, "周三训练", List.of(part));
        organizer.post(
                "/clubs/" + badminton + "/assessments",
                Map.of("year", today.getYear() - 1, "grade", "GOOD", "remark", "活动经常，参加面还可扩大。"));
        founded(bureau, "健步走队", "SPORT", "OPEN", "每月第一个周六 9:00，西湖南线");
        founded(bureau, "书画社", "ARTS", "APPROVAL", "双周四 12:30，职工书屋");
        String chess = founded(bureau, "围棋小组", "CRAFT", "OPEN", "每周五 12:30，活动室");
        organizer.post("/clubs/" + chess + "/endings", 0, Map.of("on", today.toString(), "reason", "成员并入棋牌协会"));
    }

    private String founded(UUID bureau, String name, String kind, String admission, String meets) {
        JsonNode club = organizer.post(
                "/clubs",
                Map.of(
                        "unionId",
                        bureau.toString(),
                        "name",
                        name,
                        "kind",
                        kind,
                        "admission",
                        admission,
                        "meets",
                        meets,
                        "from",
                        today.minusYears(2).toString()));
        return club.get("id").asText();
    }

    private void appointed(String club, DemoAccount account) {
        String member = organizer
                .get("/members?q=" + account.memberNo())
                .at("/items/0/id")
                .asText();
        organizer.post(
                "/clubs/" + club + "/officers",
                Map.of(
                        "memberId",
                        member,
                        "post",
                        "HEAD",
                        "from",
                        today.minusDays(30).toString()));
    }

    private void logged(String club, String title, List<String> attendees) {
        head.post(
                "/clubs/" + club + "/activities",
                Map.of("heldOn", today.toString(), "title", title, "attendees", attendees, "guests", 1));
    }
}
