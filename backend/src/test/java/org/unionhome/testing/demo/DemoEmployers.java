package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.CreditCode;

/** Employers of the demo, the unions that belong to them, and a certificate that has to be renewed soon. */
final class DemoEmployers {

    private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private final DemoApi api;
    private final LocalDate today;

    DemoEmployers(DemoApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    void fill(UUID bureau, UUID cityBasic, UUID university) throws IOException, InterruptedException {
        join(bureau, register(bureau, "省机关事务管理局", "ORGAN", "11330000000000028", "330000"), "330000");
        join(cityBasic, register(cityBasic, "温州市示例发展局", "ORGAN", "11330300000000011", "330300"), "330300");
        join(university, register(university, "某商业大学", "INSTITUTION", "12330000000000063", "330000"), "330000");
        api.post(
                "/unions/" + bureau + "/certificates",
                Map.of(
                        "number", "工法证字第330000001号",
                        "creditCode", whole("81330000000000028"),
                        "issuedBy", "示例省总工会",
                        "from", today.minusYears(5).plusDays(20).toString(),
                        "to", today.plusDays(20).toString()));
    }

    private String register(UUID union, String name, String kind, String code, String division)
            throws IOException, InterruptedException {
        JsonNode made = api.post(
                "/employers",
                Map.of(
                        "unionId", union.toString(),
                        "name", name,
                        "kind", kind,
                        "creditCode", whole(code),
                        "divisionCode", division));
        return made.get("id").asText();
    }

    private void join(UUID union, String employer, String division) throws IOException, InterruptedException {
        JsonNode now = api.get("/unions/" + union);
        var change = Map.of(
                "name",
                now.get("name").asText(),
                "kind",
                now.get("kind").asText(),
                "employerId",
                employer,
                "divisionCode",
                division);
        api.put("/unions/" + union, now.get("version").asInt(), change);
    }

    /** The 17 characters with the check character that fits. */
    private static String whole(String code) {
        return CHECKS.chars()
                .mapToObj(check -> code + (char) check)
                .filter(text -> CreditCode.parse(text).orElseThrow().checkHolds())
                .findFirst()
                .orElseThrow();
    }
}
