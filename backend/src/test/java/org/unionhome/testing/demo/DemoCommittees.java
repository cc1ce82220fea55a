package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.stack.DemoAccount;
import org.unionhome.testing.stack.DemoAccounts;

/** Committees of the bureau and of its sub-unions: most re-elected this year, one soon due, one overdue. */
final class DemoCommittees {

    private static final int COMPLETED = 10;
    private static final int TERM_YEARS = 5;
    private static final int SEATS = 5;
    private final DemoApi api;
    private final LocalDate today;

    DemoCommittees(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void record(UUID bureau) throws IOException, InterruptedException {
        var holders = new ArrayList<String>();
        holders.add(leader());
        ordinary(bureau, SEATS - 2).forEach(holders::add);
        String committee = record(bureau, 3, today.minusMonths(20), holders);
        vote(bureau, committee, ordinary(bureau, SEATS));
        int at = 0;
        for (JsonNode union : api.get("/unions?limit=200&parentId=" + bureau).get("items")) {
            at++;
            UUID sub = UUID.fromString(union.get("id").asText());
            if (at <= COMPLETED) {
                record(sub, 4, today.withDayOfYear(1), ordinary(sub, SEATS - 1));
            } else if (at == COMPLETED + 1) {
                record(sub, 3, today.minusYears(TERM_YEARS).plusDays(80), ordinary(sub, SEATS - 1));
            } else if (at == COMPLETED + 2) {
                record(sub, 3, today.minusYears(TERM_YEARS).minusDays(40), ordinary(sub, SEATS - 1));
            }
        }
    }

    private String leader() throws IOException, InterruptedException {
        String list = "/members?q=" + DemoAccounts.LEADER.memberNo();
        return api.get(list).get("items").get(0).get("id").asText();
    }

    /** Members who cannot sign in: whoever can keeps the offices that her account stands for. */
    private List<String> ordinary(UUID union, int wanted) throws IOException, InterruptedException {
        var numbers = DemoAccounts.all().stream().map(DemoAccount::memberNo).toList();
        var ids = new ArrayList<String>();
        for (JsonNode member : api.get("/members?limit=50&unionId=" + union).get("items")) {
            if (ids.size() < wanted && !numbers.contains(member.get("memberNo").asText())) {
                ids.add(member.get("id").asText());
            }
        }
        return ids;
    }

    /** The one vacant seat is being filled on the phone. */
    private void vote(UUID bureau, String committee, List<String> members) throws IOException, InterruptedException {
        JsonNode election = api.post(
                "/elections",
                Map.of(
                        "unionId",
                        bureau.toString(),
                        "kind",
                        "UNION_COMMITTEE",
                        "type",
                        "BY_ELECTION",
                        "mode",
                        "ONLINE",
                        "seats",
                        1,
                        "committeeId",
                        committee,
                        "electorateOn",
                        today.minusDays(1).toString(),
                        "takesOfficeOn",
                        today.plusMonths(1).toString()));
        String path = "/elections/" + election.get("id").asText();
        api.step(path + "/electorate", 0, Map.of());
        api.put(path + "/candidates", 1, Map.of("memberIds", members.subList(members.size() - 2, members.size())));
        String closesAt = today.plusDays(20).atTime(18, 0) + ":00+08:00";
        api.step(path + "/openings", 2, Map.of("closesAt", closesAt));
    }

    private String record(UUID union, int termNo, LocalDate from, List<String> persons)
            throws IOException, InterruptedException {
        var holders = new ArrayList<Map<String, String>>();
        for (String person : persons) {
            holders.add(Map.of("memberId", person, "post", holders.isEmpty() ? "CHAIR" : "MEMBER"));
        }
        return api.post(
                        "/committees",
                        Map.of(
                                "unionId", union.toString(),
                                "kind", "UNION_COMMITTEE",
                                "termNo", termNo,
                                "from", from.toString(),
                                "years", TERM_YEARS,
                                "seats", SEATS,
                                "holders", holders))
                .get("id")
                .asText();
    }
}
