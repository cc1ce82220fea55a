package org.unionhome.contribution;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A union with seven members and 1,200 yuan beyond its debts, from which others are split off today. */
final class FundDivisionScene {

    final RemittanceScene scene;
    final ContributionScene unions;
    final TestMember auditor;
    final List<TestMember> leaving;

    /** @param pack policy pack of the city and below */
    FundDivisionScene(@Nullable String pack) {
        scene = new RemittanceScene(pack);
        unions = scene.unions;
        auditor = unions.world.officer("韩经审", Role.AUDITOR, unions.basic);
        leaving = unions.world.members(3, unions.basic);
    }

    void received() {
        scene.receivedInFull(ContributionScene.MONTH, "100000.00");
    }

    /** All who leave go into one union. */
    UUID splitOff() {
        return splitOff(leaving).get(0);
    }

    /** One union for each group of those who leave, in one reorganisation. */
    @SafeVarargs
    final List<UUID> splitOff(List<TestMember>... groups) {
        var codes = new ArrayList<String>();
        var steps = new ArrayList<Map<String, Object>>();
        for (List<TestMember> group : groups) {
            String code = "NEW" + codes.size() + unions.world.rootCode();
            codes.add(code);
            steps.add(Map.of(
                    "kind",
                    "SPLIT",
                    "unionId",
                    unions.basic,
                    "code",
                    code,
                    "name",
                    "分出的工会" + codes.size(),
                    "memberIds",
                    group.stream().map(TestMember::id).toList()));
        }
        rearranged(steps);
        return codes.stream()
                .map(code -> UUID.fromString(World.text("select id::text from union_node where code = ?", code)))
                .toList();
    }

    void merged(UUID union, UUID into) {
        rearranged(List.of(Map.of("kind", "MERGE", "unionId", union, "targetId", into)));
    }

    private void rearranged(List<Map<String, Object>> steps) {
        TestMember drafter = unions.world.officer("沈管理", Role.ADMINISTRATOR, unions.city);
        String plan = Api.sending(
                        drafter,
                        Map.of(
                                "unionId",
                                unions.city,
                                "title",
                                "机构改革",
                                "effectiveOn",
                                RemittanceScene.TODAY.toString(),
                                "steps",
                                steps))
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(unions.cityChair)
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + plan + "/executions")
                .then()
                .statusCode(201);
    }

    ValidatableResponse propose(TestMember who, UUID made, @Nullable Map<String, Integer> ratio) {
        var body = new HashMap<String, Object>(Map.of(
                "oldUnionId",
                unions.basic,
                "newUnionId",
                made,
                "inventoryOn",
                RemittanceScene.TODAY.toString(),
                "inventory",
                "现金、银行存款与账面一致"));
        if (ratio != null) {
            body.put("ratio", ratio);
        }
        return Api.sending(who, body)
                .header("Idempotency-Key", Api.freshKey())
                .post("/fund-divisions")
                .then();
    }

    String proposed(UUID made) {
        return propose(unions.finance, made, null).statusCode(201).extract().path("id");
    }

    /** Proposed, audited and approved. */
    String approved(UUID made) {
        String id = proposed(made);
        audit(auditor, id, 0).statusCode(201);
        decide(unions.cityChair, id, 1).statusCode(201);
        return id;
    }

    ValidatableResponse audit(TestMember who, String id, int version) {
        return step(who, id, "audits", version, Map.of("report", "账实相符，可以划分"), Api.freshKey());
    }

    ValidatableResponse decide(TestMember who, String id, int version) {
        return step(who, id, "decisions", version, Map.of("approve", true), Api.freshKey());
    }

    ValidatableResponse pay(TestMember who, String id, int version) {
        return pay(who, id, version, Api.freshKey());
    }

    ValidatableResponse pay(TestMember who, String id, int version, String key) {
        return step(
                who,
                id,
                "payments",
                version,
                Map.of("paidOn", RemittanceScene.TODAY.toString(), "bankReference", "YH-1"),
                key);
    }

    static ValidatableResponse step(
            TestMember who, String id, String how, int version, Map<String, Object> body, String key) {
        return Api.sending(who, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .post("/fund-divisions/" + id + "/" + how)
                .then();
    }
}
