package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.unionhome.testing.stack.BrowserSession;

/**
 * Three households in hardship in a branch of the bureau: one waits for its first review, one for its notice, and of one
 * the notice hangs. The people are invented, the standard too.
 */
final class DemoHardship {

    private static final String DIVISION = "330199";
    private static final List<String> UP_TO_THE_TEST = List.of("FIRST_REVIEW", "VISIT", "VERIFY", "TEST");
    private final ObjectMapper json = new ObjectMapper();
    private final DemoApi api;
    private final BrowserSession officer;
    private final BrowserSession chair;
    private final LocalDate today;

    DemoHardship(DemoApi api, BrowserSession officer, BrowserSession chair, LocalDate today) {
        this.api = api;
        this.officer = officer;
        this.chair = chair;
        this.today = today;
    }

    void fill(UUID bureau, UUID branch) throws IOException, InterruptedException {
        standard(bureau);
        var members = new ArrayList<JsonNode>();
        for (JsonNode member : api.get("/members?limit=200&unionId=" + branch).get("items")) {
            boolean ofTheBranch = member.get("union").get("id").asText().equals(branch.toString());
            if (ofTheBranch && !member.get("memberNo").asText().startsWith("M9000")) {
                members.add(member);
            }
        }
        String reviewed = open(members.get(5), household("30000.00", "8000.00"));
        step(reviewed, "SUBMIT");
        String tested = open(members.get(6), household("34000.00", "26000.00"));
        sign(tested);
        step(tested, "SUBMIT");
        UP_TO_THE_TEST.forEach(step -> step(tested, step));
        String hanging = open(members.get(7), household("48000.00", "19000.00"));
        sign(hanging);
        step(hanging, "SUBMIT");
        UP_TO_THE_TEST.forEach(step -> step(hanging, step));
        step(hanging, "PUBLISH");
    }

    private void standard(UUID bureau) {
        var standard = Map.of(
                "unionId",
                bureau.toString(),
                "kind",
                "LIVING",
                "division",
                DIVISION,
                "name",
                "示例区",
                "amount",
                "1000.00",
                "from",
                today.withDayOfYear(1).toString(),
                "source",
                "示例民发〔" + today.getYear() + "〕1号");
        String id = send(officer, "/living-standards", standard).get("id").asText();
        send(chair, "/living-standards/" + id + "/confirmations", Map.of());
    }

    private String open(JsonNode member, Map<String, Object> household) {
        var asked = Map.of("memberId", member.get("id").asText(), "household", household);
        return send(officer, "/hardship-files", asked).get("id").asText();
    }

    private static Map<String, Object> household(String income, String costs) {
        var household = new HashMap<String, Object>();
        household.put("division", DIVISION);
        household.put("mainCause", "ILLNESS");
        household.put("workState", "在岗");
        household.put("housing", "自有住房");
        household.put("incomes", List.of(Map.of("kind", "OWN_WAGE", "amount", income)));
        household.put(
                "costs",
                List.of(Map.of("kind", "MEDICAL", "amount", costs), Map.of("kind", "SCHOOLING", "amount", "2400.00")));
        household.put(
                "members",
                List.of(
                        Map.of("name", "示配偶", "relation", "SPOUSE"),
                        Map.of("name", "示孩子", "relation", "SON", "school", "示例市第一中学")));
        household.put("note", "演示数据：家人长期患病，支出较大。");
        return household;
    }

    /** The sheets that the worker signed on paper. */
    private void sign(String file) {
        for (String kind : List.of("AUTHORISATION", "NOTICE_CONSENT")) {
            exchange(
                    officer,
                    "POST",
                    "/hardship-files/" + file + "/evidence?kind=" + kind,
                    BodyPublishers.ofByteArray(sheet()),
                    "Content-Type",
                    "application/octet-stream");
        }
    }

    private void step(String file, String step) {
        var asked = Map.of("step", step, "reason", "演示：情况属实。", "passed", true, "contact", "示例机关工会帮扶中心 0571-00000000");
        int version = exchange(officer, "GET", "/hardship-files/" + file, BodyPublishers.noBody())
                .get("version")
                .asInt();
        exchange(
                officer,
                "POST",
                "/hardship-files/" + file + "/steps",
                body(asked),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"" + version + "\"");
    }

    private JsonNode send(BrowserSession who, String path, Object asked) {
        return exchange(who, "POST", path, body(asked), "Content-Type", "application/json");
    }

    private BodyPublisher body(Object asked) {
        return BodyPublishers.ofString(json.valueToTree(asked).toString());
    }

    private JsonNode exchange(BrowserSession who, String method, String path, BodyPublisher body, String... headers) {
        var answer = who.send(method, "/api/v1" + path, body, headers);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return json.readTree(answer.body());
        } catch (IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static byte[] sheet() {
        var sheet = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", sheet);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sheet.toByteArray();
    }
}
