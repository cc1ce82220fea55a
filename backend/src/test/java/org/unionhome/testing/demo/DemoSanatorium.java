package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sanatorium tours of the bureau: a base in the register, this year's programme with places given to units, and a draft. */
final class DemoSanatorium {

    private final DemoDesk officer;
    private final LocalDate today;
    private String running = "";

    DemoSanatorium(DemoDesk officer, LocalDate today) {
        this.officer = officer;
        this.today = today;
    }

    /** @param units below the bureau, each of which gets places */
    void fill(UUID bureau, List<UUID> units) {
        String base = officer.post(
                        "/sanatorium-bases",
                        Map.of(
                                "unionId", bureau.toString(),
                                "name", "遂昌汤公疗休养基地",
                                "division", "331123",
                                "place", "丽水市遂昌县妙高街道",
                                "registerNo", "示疗基-018",
                                "registeredOn", today.withDayOfYear(1).toString()))
                .get("id")
                .asText();
        var program = officer.post("/sanatorium-programs", program(bureau, "ALL_MEMBERS", "年度职工疗休养", 300, base));
        running = program.get("id").asText();
        officer.post("/sanatorium-programs/" + running + "/publications", 0, Map.of());
        places(running, units);
        officer.post("/sanatorium-programs", program(bureau, "ADVANCED_WORKERS", "年度劳模和先进疗休养", 20, base));
    }

    /** Once the bureau's rules about tours are in use: two members who were on a tour of a day today. */
    void went(List<JsonNode> members) {
        for (JsonNode member : members) {
            officer.post(
                    "/sanatorium-trips",
                    Map.ofEntries(
                            Map.entry("memberId", member.get("id").asText()),
                            Map.entry("beganOn", today.toString()),
                            Map.entry("days", 1),
                            Map.entry("division", "331123"),
                            Map.entry("destination", "丽水市遂昌县"),
                            Map.entry("outside", false),
                            Map.entry("supportedRegion", false),
                            Map.entry("form", "UNIT_GROUP"),
                            Map.entry("selfArranged", false),
                            Map.entry("cost", "680.00")));
        }
    }

    /** A tour that takes applications, its rule published, for which a member has applied with somebody still to come. */
    void tour(UUID bureau, DemoDesk member) {
        var tour = officer.post(
                "/sanatorium-programs/" + running + "/tours",
                Map.ofEntries(
                        Map.entry("unionId", bureau.toString()),
                        Map.entry("name", "遂昌康养五日"),
                        Map.entry("division", "331123"),
                        Map.entry("form", "UNIT_GROUP"),
                        Map.entry("beginsOn", today.plusDays(40).toString()),
                        Map.entry("days", 5),
                        Map.entry("price", "2980.00"),
                        Map.entry("minimum", 6),
                        Map.entry("maximum", 30),
                        Map.entry("applyUntil", today.plusDays(20).toString())));
        String id = tour.get("id").asText();
        member.post("/sanatorium-tours/" + id + "/applications", Map.of("size", 2, "priority", "ORDINARY"));
        officer.post(
                "/sanatorium-tours/" + id + "/draw-commitments",
                tour.get("version").asInt(),
                Map.of());
    }

    private void places(String program, List<UUID> units) {
        var pool = officer.get("/sanatorium-programs/" + program + "/quotas").at("/items/0");
        int version = pool.get("version").asInt();
        int places = 40;
        for (UUID unit : units) {
            version = officer.post(
                            "/sanatorium-quotas/" + pool.get("id").asText() + "/movements",
                            version,
                            Map.of("movement", "ALLOT", "unionId", unit.toString(), "places", places))
                    .get("version")
                    .asInt();
            places -= 10;
        }
    }

    private Map<String, Object> program(UUID bureau, String audience, String name, int places, String base) {
        var destinations = new ArrayList<Map<String, Object>>();
        destinations.add(Map.of("division", "331123", "name", "丽水市遂昌县", "supportedRegion", false));
        destinations.add(Map.of("division", "650100", "name", "新疆乌鲁木齐市", "supportedRegion", true));
        return Map.ofEntries(
                Map.entry("unionId", bureau.toString()),
                Map.entry("name", today.getYear() + name),
                Map.entry("audience", audience),
                Map.entry("firstYear", today.getYear()),
                Map.entry("years", 2),
                Map.entry("firstMonth", 1),
                Map.entry("lastMonth", 12),
                Map.entry("source", "ADMIN_WELFARE"),
                Map.entry("forms", List.of("UNIT_GROUP", "DESIGNATED_BASE")),
                Map.entry("province", "33"),
                Map.entry("places", places),
                Map.entry("destinations", destinations),
                Map.entry("baseIds", List.of(base)));
    }
}
