package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.stack.DemoAccount;
import org.unionhome.testing.stack.DemoAccounts;
import org.unionhome.testing.stack.DemoContext;
import org.unionhome.testing.stack.DemoLoader;

/** Fills an empty platform through its API: unions, members, offices, plans and their activities. Leaves the files where a person can try them. */
public final class DemoData implements DemoLoader {

    private static final Path FILES = Path.of(".data", "demo");
    private static final String ROOT = "ROOT";

    @Override
    public void load(DemoContext context) throws IOException, InterruptedException {
        var api = new DemoApi(context);
        var imports = new DemoImports(api);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        DemoRoster roster = DemoRoster.of(today, ROOT);
        byte[] unions = keep("工会.xlsx", Workbooks.of(DemoUnions.rows()));
        byte[] members = keep("全省名册.xlsx", Workbooks.of(roster.sheet()));
        keep("名册.xlsx", Workbooks.of(roster.bureauSheet()));
        UUID root = union(api, null, ROOT);
        imports.bringIn("UNIONS", root, "", "工会.xlsx", unions);
        imports.bringIn("ROSTER", root, "", "全省名册.xlsx", members);
        appointOfficers(api, root);
        new DemoAdministrators(api, context)
                .appoint(DemoAccounts.OFFICER, find(api, root, "01", DemoUnions.BUREAU), "ADMINISTRATOR")
                .appoint(DemoAccounts.AUDITOR, root, "SECURITY_AUDITOR");
        memberships(new DemoLife(api, today), api, root);
        new DemoEmployers(api, today)
                .fill(
                        find(api, root, "01", DemoUnions.BUREAU),
                        find(api, root, "02", DemoUnions.CITY_COMMITTEE, DemoUnions.CITY_BASIC),
                        find(api, root, "03", DemoUnions.UNIVERSITY));
        new DemoCommittees(api, today).record(find(api, root, "01", DemoUnions.BUREAU));
        plans(imports, api, root, today.getYear());
        new DemoCalendar(api, DemoCalendar.signedIn(context), today)
                .fill(
                        find(api, root, "01", DemoUnions.BUREAU),
                        find(api, root, "01", DemoUnions.BUREAU, DemoUnions.BUREAU_SUB),
                        find(api, root, "03", DemoUnions.UNIVERSITY));
        DemoRules.brought(
                new DemoDesk(context, DemoAccounts.ADMIN),
                new DemoDesk(context, DemoAccounts.CADRE),
                find(api, root, "02", DemoUnions.CITY_COMMITTEE, DemoUnions.CITY_BASIC));
        new DemoCare(api, context.signIn(DemoAccounts.CADRE), context.signIn(DemoAccounts.MEMBER), today)
                .fill(find(api, root, "02", DemoUnions.CITY_COMMITTEE, DemoUnions.CITY_BASIC));
        UUID bureau = find(api, root, "01", DemoUnions.BUREAU);
        new DemoReorganizations(api, context.signIn(DemoAccounts.LEADER), today)
                .fill(
                        bureau,
                        find(api, bureau, DemoUnions.BUREAU_PRINTING),
                        find(api, bureau, DemoUnions.BUREAU_PROPERTY));
        new DemoClubs(
                        new DemoDesk(context, DemoAccounts.OFFICER),
                        new DemoDesk(context, DemoAccounts.MEMBER),
                        new DemoDesk(context, DemoAccounts.MEMBER2),
                        today)
                .fill(bureau, DemoAccounts.MEMBER);
        new DemoContests(
                        new DemoDesk(context, DemoAccounts.OFFICER), new DemoDesk(context, DemoAccounts.MEMBER2), today)
                .fill(bureau, DemoAccounts.MEMBER);
        new DemoWelfare(api, context.signIn(DemoAccounts.OFFICER), today).fill(bureau);
        var claims = new DemoClaims(new DemoDesk(context, DemoAccounts.OFFICER), today);
        claims.fill(bureau, new DemoDesk(context, DemoAccounts.MEMBER), new DemoDesk(context, DemoAccounts.MEMBER2));
        new DemoFunds(new DemoDesk(context, DemoAccounts.FINANCE), new DemoDesk(context, DemoAccounts.LEADER))
                .fill(bureau, today);
        new DemoExpenses(
                        new DemoDesk(context, DemoAccounts.OFFICER),
                        new DemoDesk(context, DemoAccounts.FINANCE),
                        new DemoDesk(context, DemoAccounts.LEADER),
                        new DemoDesk(context, DemoAccounts.CASHIER),
                        today)
                .fill(bureau);
        new DemoBooks(new DemoDesk(context, DemoAccounts.FINANCE), new DemoDesk(context, DemoAccounts.LEADER), today)
                .fill(bureau);
        new DemoReviews(new DemoDesk(context, DemoAccounts.REVIEWER), new DemoDesk(context, DemoAccounts.LEADER), today)
                .fill(bureau);
        claims.subsidies();
        new DemoGifts(new DemoDesk(context, DemoAccounts.OFFICER), new DemoDesk(context, DemoAccounts.LEADER), today)
                .fill(bureau);
        UUID settling = find(api, bureau, DemoUnions.BUREAU_OTHER_SUB);
        new DemoSettlements(
                        new DemoDesk(context, DemoAccounts.OFFICER),
                        new DemoDesk(context, DemoAccounts.LEADER),
                        new DemoDesk(context, DemoAccounts.CASHIER),
                        today)
                .fill(settling, membersOf(api, settling));
        new DemoDues(api, new DemoDesk(context, DemoAccounts.FINANCE), today)
                .fill(bureau, find(api, bureau, DemoUnions.BUREAU_SUB));
        new DemoContributions(
                        new DemoDesk(context, DemoAccounts.FINANCE),
                        new DemoDesk(context, DemoAccounts.CASHIER),
                        new DemoDesk(context, DemoAccounts.CASHIER_ABOVE),
                        today)
                .fill(bureau);
        var aid = new DemoAid(new DemoDesk(context, DemoAccounts.OFFICER));
        aid.fill(new DemoDesk(context, DemoAccounts.MEMBER), new DemoDesk(context, DemoAccounts.MEMBER2));
        aid.pledges(groups(api, bureau), today);
        aid.pledgePayment(new DemoDesk(context, DemoAccounts.LEADER), bureau);
        new DemoAppeals(new DemoDesk(context, DemoAccounts.OFFICER), new DemoDesk(context, DemoAccounts.LEADER))
                .fill(new DemoDesk(context, DemoAccounts.MEMBER2));
        new DemoPairings(new DemoDesk(context, DemoAccounts.OFFICER), today)
                .fill(new DemoDesk(context, DemoAccounts.MEMBER), membersOf(api, bureau));
        new DemoHardship(api, context.signIn(DemoAccounts.OFFICER), context.signIn(DemoAccounts.LEADER), today)
                .fill(bureau, find(api, bureau, DemoUnions.BUREAU_SUB));
        var recoveries = new DemoRecoveries(
                new DemoDesk(context, DemoAccounts.CADRE_OTHER),
                new DemoDesk(context, DemoAccounts.OFFICER),
                new DemoDesk(context, DemoAccounts.LEADER),
                new DemoDesk(context, DemoAccounts.CASHIER),
                today);
        List<JsonNode> others = membersOf(api, find(api, bureau, DemoUnions.BUREAU_OTHER_SUB));
        recoveries.fill(others);
        recoveries.moved(others.get(4), DemoUnions.BUREAU_SUB);
        var campaigns = new DemoCampaigns(
                new DemoDesk(context, DemoAccounts.OFFICER), new DemoDesk(context, DemoAccounts.LEADER), bureau, today);
        campaigns.coolness(List.of(
                find(api, bureau, DemoUnions.BUREAU_SUB),
                find(api, bureau, DemoUnions.BUREAU_OTHER_SUB),
                find(api, bureau, DemoUnions.BUREAU_PRINTING)));
        campaigns.warmth(find(api, bureau, DemoUnions.BUREAU_OTHER_SUB));
        var sanatorium = new DemoSanatorium(new DemoDesk(context, DemoAccounts.OFFICER), today);
        sanatorium.fill(
                bureau,
                List.of(find(api, bureau, DemoUnions.BUREAU_SUB), find(api, bureau, DemoUnions.BUREAU_OTHER_SUB)));
        new DemoRules(
                        new DemoDesk(context, DemoAccounts.LEADER),
                        new DemoDesk(context, DemoAccounts.OFFICER),
                        bureau,
                        today)
                .fill();
        sanatorium.went(others.subList(0, 2));
        sanatorium.tour(bureau, new DemoDesk(context, DemoAccounts.MEMBER2));
        DemoFile.fill(context);
    }

    /** The bureau plans by months, the university by sections; both for the year in which the demo is loaded. */
    private static void plans(DemoImports imports, DemoApi api, UUID root, int year)
            throws IOException, InterruptedException {
        byte[] months = keep("局工会活动计划.txt", DemoPlans.text("month-themes.txt", year));
        byte[] schedule = keep("校工会工作进度安排.txt", DemoPlans.text("year-schedule.txt", year));
        UUID bureau = find(api, root, "01", DemoUnions.BUREAU);
        UUID university = find(api, root, "03", DemoUnions.UNIVERSITY);
        imports.bringIn("ANNUAL_PLAN", bureau, "&year=" + year, "局工会活动计划.txt", months);
        imports.bringIn("ANNUAL_PLAN", university, "&year=" + year, "校工会工作进度安排.txt", schedule);
    }

    private static void memberships(DemoLife life, DemoApi api, UUID root) throws IOException, InterruptedException {
        UUID bureau = find(api, root, "01", DemoUnions.BUREAU);
        life.applications(find(api, bureau, DemoUnions.BUREAU_OTHER_SUB));
        life.transfer(find(api, bureau, DemoUnions.BUREAU_SUB), DemoUnions.CITY_BASIC);
        life.retirement(find(api, root, "03", DemoUnions.UNIVERSITY));
    }

    private static byte[] keep(String name, byte[] file) throws IOException {
        Files.createDirectories(FILES);
        Files.write(FILES.resolve(name), file);
        return file;
    }

    private static void appointOfficers(DemoApi api, UUID root) throws IOException, InterruptedException {
        UUID bureau = find(api, root, "01", DemoUnions.BUREAU);
        appoint(api, DemoAccounts.OFFICER, bureau, "ORGANIZER");
        appoint(api, DemoAccounts.LEADER, bureau, "CHAIR");
        appoint(api, DemoAccounts.FINANCE, bureau, "FINANCE");
        appoint(api, DemoAccounts.CASHIER, bureau, "CASHIER");
        appoint(api, DemoAccounts.REVIEWER, bureau, "AUDITOR");
        appoint(api, DemoAccounts.CASHIER_ABOVE, find(api, root, DemoUnions.FEDERATION), "CASHIER");
        appoint(api, DemoAccounts.CADRE_OTHER, find(api, bureau, DemoUnions.BUREAU_OTHER_SUB), "ORGANIZER");
        UUID city = find(api, root, "02", DemoUnions.CITY_COMMITTEE, DemoUnions.CITY_BASIC);
        appoint(api, DemoAccounts.CADRE, city, "ORGANIZER");
    }

    private static void appoint(DemoApi api, DemoAccount account, UUID union, String... roles)
            throws IOException, InterruptedException {
        JsonNode found =
                api.get("/members?q=" + account.memberNo()).get("items").get(0);
        for (String role : List.of(roles)) {
            api.post(
                    "/appointments",
                    Map.of(
                            "memberId",
                            found.get("id").asText(),
                            "unionId",
                            union.toString(),
                            "role",
                            role,
                            "from",
                            "2024-01-01"));
        }
    }

    private static List<JsonNode> membersOf(DemoApi api, UUID union) throws IOException, InterruptedException {
        var members = new ArrayList<JsonNode>();
        for (JsonNode member : api.get("/members?limit=30&unionId=" + union).get("items")) {
            if (!member.get("memberNo").asText().startsWith("M9000")) {
                members.add(member);
            }
        }
        return members;
    }

    /** The first group of each of the first five sub-unions. */
    private static List<UUID> groups(DemoApi api, UUID bureau) throws IOException, InterruptedException {
        var groups = new ArrayList<UUID>();
        for (int i = 1; i <= 5; i++) {
            String sub = DemoUnions.BUREAU + "%02d".formatted(i);
            groups.add(find(api, bureau, sub, sub + "01"));
        }
        return groups;
    }

    /** Walks down the codes from a union. */
    private static UUID find(DemoApi api, UUID from, String... codes) throws IOException, InterruptedException {
        UUID at = from;
        for (String code : codes) {
            at = union(api, at, code);
        }
        return at;
    }

    /** By code among the children of a union, or among all. */
    public static UUID union(DemoApi api, @org.jspecify.annotations.Nullable UUID parent, String code)
            throws IOException, InterruptedException {
        String below = parent == null ? "" : "&parentId=" + parent;
        for (JsonNode union : api.get("/unions?limit=200" + below).get("items")) {
            if (union.get("code").asText().equals(code)) {
                return UUID.fromString(union.get("id").asText());
            }
        }
        throw new IllegalStateException("There is no union " + code + ".");
    }
}
