package org.unionhome.contest;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A contest to be announced, in words: of cooks, theory 30 % and practice 70 %, entries until today. */
final class GivenContest {

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, Object>> items = new ArrayList<>();
    private final List<Map<String, Object>> titles = new ArrayList<>();

    private GivenContest(UUID union) {
        body.put("unionId", union);
        body.put("name", "职工技能比武大赛");
        body.put("year", 2026);
        body.put("entriesUntil", LocalDate.now(Clocks.CHINA).toString());
        body.put("avoidOwnUnit", false);
        body.put("items", items);
        body.put("titles", titles);
        item("中式烹调师", "0.30", "0.70");
    }

    static GivenContest of(UUID union) {
        return new GivenContest(union);
    }

    GivenContest with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    GivenContest item(String name, String theory, String practice) {
        items.add(Map.of(
                "name", name,
                "theoryWeight", theory,
                "practiceWeight", practice,
                "tieRule", "SHARED",
                "dropExtremes", false));
        return this;
    }

    /** Items of trades instead of the cooks', each item by theory and practice in halves. */
    GivenContest trades(String tie, Map<String, List<String>> trades) {
        items.clear();
        trades.forEach((trade, names) -> names.forEach(name -> items.add(Map.of(
                "name",
                name,
                "theoryWeight",
                "0.5",
                "practiceWeight",
                "0.5",
                "tieRule",
                tie,
                "dropExtremes",
                false,
                "category",
                trade,
                "overallWeight",
                1))));
        return this;
    }

    GivenContest title(String title, String basis, int first, int last) {
        return title(title, basis, first, last, Map.of());
    }

    GivenContest title(String title, String basis, int first, int last, Map<String, Object> condition) {
        var rule = new LinkedHashMap<String, Object>(Map.of(
                "title", title,
                "level", "PROVINCE",
                "issuer", "省总工会",
                "basis", basis,
                "firstRank", first,
                "lastRank", last,
                "womenOnly", false));
        rule.putAll(condition);
        titles.add(rule);
        return this;
    }

    ValidatableResponse sentBy(TestMember organizer) {
        return Api.sending(organizer, body).post("/contests").then();
    }

    String announcedBy(TestMember organizer) {
        return sentBy(organizer).statusCode(201).extract().path("id");
    }

    static String item(TestMember reader, String contest) {
        return Api.as(reader).get("/contests/" + contest).path("items[0].id");
    }

    static String item(TestMember reader, String contest, String name) {
        return Api.as(reader).get("/contests/" + contest).path("items.find { it.name == '" + name + "' }.id");
    }

    static ValidatableResponse enter(TestMember member, String item) {
        return Api.sending(member, Map.of())
                .post("/contest-items/" + item + "/entries")
                .then();
    }

    static ValidatableResponse enter(TestMember officer, String item, TestMember member) {
        return Api.sending(officer, Map.of("memberId", member.id()))
                .post("/contest-items/" + item + "/entries")
                .then();
    }

    static ValidatableResponse withdraw(TestMember member, String entry) {
        return Api.as(member).post("/contest-entries/" + entry + "/withdrawals").then();
    }

    static ValidatableResponse act(TestMember officer, String contest, String act, int version) {
        return Api.as(officer)
                .header("If-Match", "\"" + version + "\"")
                .post("/contests/" + contest + "/" + act)
                .then();
    }

    static ValidatableResponse cancel(TestMember officer, String contest, int version) {
        return Api.sending(officer, Map.of("reason", "场地维修"))
                .header("If-Match", "\"" + version + "\"")
                .post("/contests/" + contest + "/cancellations")
                .then();
    }

    static ValidatableResponse appoint(TestMember officer, String item, TestMember judge) {
        return Api.sending(officer, Map.of("memberId", judge.id()))
                .post("/contest-items/" + item + "/judges")
                .then();
    }

    static ValidatableResponse score(TestMember judge, String item, int number, String theory, String practice) {
        return Api.sending(judge, Map.of("number", number, "theory", theory, "practice", practice))
                .post("/contest-items/" + item + "/sheets")
                .then();
    }

    static ValidatableResponse reverse(TestMember officer, String sheet) {
        return Api.sending(officer, Map.of("reason", "评分录入有误"))
                .post("/contest-sheets/" + sheet + "/reversals")
                .then();
    }

    static ValidatableResponse titles(TestMember reader, String contest) {
        return Api.as(reader).get("/contests/" + contest + "/titles").then();
    }

    /** Start numbers by name. */
    static Map<String, Integer> numbers(TestMember officer, String item) {
        List<Map<String, Object>> entries =
                Api.as(officer).get("/contest-items/" + item + "/entries").path("items");
        var numbers = new LinkedHashMap<String, Integer>();
        entries.forEach(entry -> numbers.put((String) entry.get("name"), (Integer) entry.get("number")));
        return numbers;
    }

    static int numberOf(TestMember member, String contest) {
        return Api.as(member).get("/contests/" + contest).path("items[0].mine.number");
    }
}
