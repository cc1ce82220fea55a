package org.unionhome.testing.demo;

import java.util.Map;

/** A member was refused for want of proof and appealed; somebody else than the chair decides. */
final class DemoAppeals {

    private final DemoDesk officer;
    private final DemoDesk chair;

    DemoAppeals(DemoDesk officer, DemoDesk chair) {
        this.officer = officer;
        this.chair = chair;
    }

    void fill(DemoDesk member) {
        String id = member.post(
                        "/me/aid-cases",
                        Map.of(
                                "kind", "LIVING",
                                "need", "家中老人长期服药，日常开支有困难。",
                                "requested", "1200.00",
                                "mayRefer", false))
                .get("id")
                .asText();
        member.post("/me/aid-cases/" + id + "/submissions", 0, Map.of());
        officer.post("/aid-cases/" + id + "/assessments", 1, Map.of("amount", "1200.00"));
        chair.post(
                "/aid-cases/" + id + "/decisions",
                2,
                Map.of("approve", false, "reasonCode", "COST_NOT_PROVEN", "comment", "缺少购药票据。"));
        member.post("/me/aid-cases/" + id + "/appeals", Map.of("reason", "购药票据已补齐，请重新核查。"));
    }
}
