package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        holders.add(found("/members?q=" + DemoAccounts.LEADER.memberNo()).get(0));
        found("/members?limit=6&unionId=" + bureau).stream()
                .filter(person -> !holders.contains(person))
                .limit(SEATS - 2L)
                .forEach(holders::add);
        String committee = record(bureau, 3, today.minusMonths(20), holders);
        vote(bureau, committee, found("/members?limit=9&unionId=" + bureau));
        int at = 0;
        for (JsonNode union : api.get("/unions?limit=200&parentId=" + bureau).get("items")) {
            at++;
            UUID sub = UUID.fromString(union.get("id").asText());
            if (at <= COMPLETED) {
                record(sub, 4, today.withDayOfYear(1), members(sub));
            } else if (at == COMPLETED + 1) {
                record(sub, 3, today.minusYears(TERM_YEARS).plusDays(80), members(sub));
            } else if (at == COMPLETED + 2) {
                record(sub, 3, today.minusYears(TERM_YEARS).minusDays(40), members(sub));
            }
        }
    }

    private List<String> members(UUID union) throws IOException, InterruptedException {
        return found("/members?limit=4&unionId=" + union);
    }

    private List<String> found(String list) throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        api.get(list).get("items").forEach(member -> ids.add(member.get("id").asText()));
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
