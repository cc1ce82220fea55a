package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.unionhome.testing.stack.BrowserSession;
import org.unionhome.testing.stack.DemoAccount;
import org.unionhome.testing.stack.DemoAccounts;
import org.unionhome.testing.stack.DemoContext;

/**
 * Activities around today, some of them from the items of the annual plans: open, nearly full, full, not yet open,
 * closed, past and called off. Whoever has joined did so with her own account.
 */
final class DemoCalendar {

    private static final String PLACE = "职工文体中心";
    private static final List<String> KINDS = List.of(
            "CULTURE",
            "CARE",
            "CULTURE",
            "OUTING",
            "SPORT",
            "SPORT",
            "VOLUNTEER",
            "CONTEST",
            "OUTING",
            "CULTURE",
            "TRAINING",
            "MEETING");
    private final DemoApi api;
    private final BiConsumer<UUID, DemoAccount> joining;
    private final LocalDate today;

    /** @param joining lets somebody join an activity with her own account */
    DemoCalendar(DemoApi api, BiConsumer<UUID, DemoAccount> joining, LocalDate today) {
        this.api = api;
        this.joining = joining;
        this.today = today;
    }

    /** Through the real sign-in page, once for each account. */
    static BiConsumer<UUID, DemoAccount> signedIn(DemoContext context) {
        var sessions = new HashMap<String, BrowserSession>();
        return (event, account) -> {
            var session = sessions.computeIfAbsent(account.username(), any -> context.signIn(account));
            String path = "/api/v1/events/" + event + "/registrations";
            var answer = session.send("POST", path, BodyPublishers.noBody(), "Accept", "application/json");
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(account.username() + " could not join: " + answer.body());
            }
        };
    }

    void fill(UUID bureau, UUID branch, UUID university) throws IOException, InterruptedException {
        open(bureau, branch);
        scarce(bureau);
        closedInSomeWay(bureau);
        past(bureau);
        byMonths(bureau);
        wholeYear(university);
    }

    private void open(UUID bureau, UUID branch) throws IOException, InterruptedException {
        LocalDate saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        plan(DemoActivity.of(bureau, "周末健步走", "SPORT", "西溪湿地北门", saturday)
                .hours(saturday, 9, 11)
                .with("summary", "全程约 6 公里，请穿运动鞋，自带水杯。"));
        plan(DemoActivity.of(bureau, "心理减压讲座", "TRAINING", "机关报告厅", today.plusDays(6))
                .places(120));
        plan(DemoActivity.of(branch, "分工会读书会", "CULTURE", "二楼会议室", today.plusDays(7))
                .places(25));
    }

    private void scarce(UUID bureau) throws IOException, InterruptedException {
        UUID nearlyFull = plan(DemoActivity.of(bureau, "亲子烘焙课", "SOCIAL", "职工食堂", today.plusDays(4))
                .places(4));
        join(nearlyFull, DemoAccounts.OFFICER, DemoAccounts.LEADER, DemoAccounts.CADRE_OTHER);
        UUID full = plan(DemoActivity.of(bureau, "羽毛球体验课", "SPORT", PLACE, today.plusDays(5))
                .places(2));
        join(full, DemoAccounts.OFFICER, DemoAccounts.LEADER, DemoAccounts.CADRE_OTHER);
    }

    private void closedInSomeWay(UUID bureau) throws IOException, InterruptedException {
        LocalDate notYet = today.plusDays(12);
        plan(DemoActivity.of(bureau, "摄影采风", "CULTURE", "运河古镇", notYet)
                .joining(today.plusDays(2), notYet.minusDays(2)));
        LocalDate closed = today.plusDays(2);
        plan(DemoActivity.of(bureau, "气排球友谊赛", "SPORT", PLACE, closed)
                .joining(today.minusDays(14), today.minusDays(1)));
        UUID cancelled = plan(DemoActivity.of(bureau, "户外素质拓展", "OUTING", "青山湖基地", today.plusDays(8)));
        api.post("/events/" + cancelled + "/cancellations", Map.of("reason", "场地临时检修，改期另行通知"));
        plan(DemoActivity.of(bureau, "年度总结交流会", "MEETING", "机关报告厅", today.plusDays(20))
                .with("status", "DRAFT"));
    }

    /** Planned ahead, joined, and then moved to the day on which it was. */
    private void past(UUID bureau) throws IOException, InterruptedException {
        LocalDate day = today.minusDays(6);
        UUID event = plan(DemoActivity.of(bureau, "消防安全知识讲座", "TRAINING", "机关报告厅", today.plusDays(1))
                .hours(today.plusDays(1), 18, 20)
                .joining(today.minusDays(20), today.plusDays(1)));
        join(event, DemoAccounts.MEMBER, DemoAccounts.OFFICER, DemoAccounts.LEADER);
        var held = DemoActivity.of(bureau, "消防安全知识讲座", "TRAINING", "机关报告厅", day);
        api.put("/events/" + event, 0, held.body());
    }

    /** What the bureau's plan says for the months around, on a day of that month. */
    private void byMonths(UUID bureau) throws IOException, InterruptedException {
        for (LocalDate day :
                List.of(today.minusDays(62), today.minusDays(31), today.plusDays(10), today.plusDays(30))) {
            for (JsonNode item : items(bureau)) {
                if (holds(item, day)) {
                    String kind = KINDS.get(day.getMonthValue() - 1);
                    fromItem(
                            item,
                            DemoActivity.of(bureau, item.get("title").asText(), kind, PLACE, day)
                                    .places(60));
                }
            }
        }
    }

    private void wholeYear(UUID university) throws IOException, InterruptedException {
        LocalDate day = today.plusDays(5);
        for (JsonNode item : items(university)) {
            String title = item.get("title").asText();
            boolean people =
                    List.of("群体活动", "维权帮扶和服务教工").contains(item.path("section").asText());
            if (people && holds(item, day)) {
                fromItem(
                        item,
                        DemoActivity.of(university, title, "CULTURE", "教工活动中心", day)
                                .places(80));
            }
        }
    }

    private Iterable<JsonNode> items(UUID union) throws IOException, InterruptedException {
        for (JsonNode plan :
                api.get("/annual-plans?limit=200&year=" + today.getYear()).get("items")) {
            if (plan.at("/union/id").asText().equals(union.toString())) {
                return api.get("/annual-plans/" + plan.get("id").asText()).get("items");
            }
        }
        throw new IllegalStateException("There is no plan of " + union + ".");
    }

    private static boolean holds(JsonNode item, LocalDate day) {
        for (JsonNode window : item.get("windows")) {
            boolean begun = !day.isBefore(LocalDate.parse(window.get("from").asText()));
            if (begun && day.isBefore(LocalDate.parse(window.get("to").asText()))) {
                return true;
            }
        }
        return false;
    }

    private UUID plan(DemoActivity activity) throws IOException, InterruptedException {
        return UUID.fromString(api.post("/events", activity.body()).get("id").asText());
    }

    private void fromItem(JsonNode item, DemoActivity activity) throws IOException, InterruptedException {
        plan(activity.with("planItemId", item.get("id").asText()));
    }

    private void join(UUID event, DemoAccount... accounts) {
        List.of(accounts).forEach(account -> joining.accept(event, account));
    }
}
