package org.unionhome.organization;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Two unions below a committee, one of them with a branch; who drafts reorganisations and who carries them out. */
final class ReorganizationScene {

    static final String DAY = "2026-03-01";
    static final String DAY_BEFORE = "2026-02-28";
    final World world = World.fresh();
    final UUID committee = world.union("省直属机关工会工委", world.root());
    final UUID bureau = world.union("机关事务局工会", committee);
    final UUID office = world.union("接待办公室工会", committee);
    final UUID branch = world.union("接待分工会", office);
    final TestMember drafter = world.officer("郑管理", Role.ADMINISTRATOR, committee);
    final TestMember chair = world.officer("李主席", Role.CHAIR, committee);

    static Map<String, Object> step(String kind, UUID union, @Nullable UUID target) {
        var step = new HashMap<String, Object>(Map.of("kind", kind, "unionId", union));
        if (target != null) {
            step.put("targetId", target);
        }
        return step;
    }

    static Map<String, Object> rename(UUID union, String name) {
        var step = step("RENAME", union, null);
        step.put("name", name);
        return step;
    }

    Map<String, Object> split(UUID union, List<UUID> children, List<TestMember> members) {
        var step = step("SPLIT", union, null);
        step.put("name", "会议中心工会");
        step.put("code", splitCode());
        step.put("childIds", children);
        step.put("memberIds", members.stream().map(TestMember::id).toList());
        return step;
    }

    String splitCode() {
        return "NEW" + world.rootCode();
    }

    /** Merges the office into the bureau. */
    Map<String, Object> merger() {
        return step("MERGE", office, bureau);
    }

    Map<String, Object> body(String day, List<Map<String, Object>> steps) {
        return Map.of("unionId", committee, "title", "机构改革", "effectiveOn", day, "steps", steps);
    }

    ValidatableResponse drafting(String day, List<Map<String, Object>> steps) {
        return Api.sending(drafter, body(day, steps)).post("/reorganizations").then();
    }

    @SafeVarargs
    final String draft(Map<String, Object>... steps) {
        return drafting(DAY, List.of(steps)).statusCode(201).extract().path("id");
    }

    ValidatableResponse preview(String id) {
        return Api.as(chair).get("/reorganizations/" + id + "/preview").then();
    }

    @SafeVarargs
    final void carryOut(Map<String, Object>... steps) {
        execute(chair, draft(steps), 0).statusCode(201);
    }

    static ValidatableResponse execute(TestMember who, String id, int version) {
        return Api.as(who)
                .header("If-Match", "\"" + version + "\"")
                .post("/reorganizations/" + id + "/executions")
                .then();
    }

    static ValidatableResponse giveUp(TestMember who, String id, int version) {
        return Api.as(who)
                .header("If-Match", "\"" + version + "\"")
                .post("/reorganizations/" + id + "/cancellations")
                .then();
    }

    List<String> names(String query) {
        return Api.as(drafter)
                .get("/unions?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    int membersOf(UUID union) {
        return Api.as(drafter).get("/unions/" + union).then().extract().path("memberCount");
    }

    /** How many of what moves or moved, over all steps and unions. */
    static int moved(ValidatableResponse outcome, String path, String what) {
        List<Integer> counts =
                outcome.extract().path(path + "steps.moved.flatten().findAll { it.what == '" + what + "' }.count");
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    static String periods(String table, TestMember person) {
        return World.text(
                "select string_agg(period::text, ' ' order by period) from " + table + " where person_id = ?",
                person.id());
    }

    static String codeOf(UUID union) {
        return World.text("select code from union_node where id = ?", union);
    }

    /** How often an act on something was refused, by the audit log. */
    static long refusals(String action, UUID union) {
        return World.count(
                "select count(*) from audit_entry where action = ? and outcome = 'REFUSED' and union_id = ?",
                action,
                union);
    }
}
