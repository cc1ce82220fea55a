package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class EmployersApiTest {

    private static final String RIGHT_CODE = "91350100M000100Y43";
    private static final String FAILING_CODE = "91350211M0000XUF46";
    private World world;
    private UUID committee;
    private UUID bureau;
    private UUID branch;
    private TestMember administrator;

    @BeforeEach
    void a_committee_with_a_bureau() {
        world = World.fresh();
        committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("机关事务局工会", committee);
        branch = world.union("第一分工会", bureau);
        administrator = world.officer("郑管理", Role.ADMINISTRATOR, committee);
    }

    @Test
    void employers_are_counted_by_themselves_not_by_their_unions() {
        String employer = register(Map.of("name", "省机关事务管理局", "kind", "ORGAN", "creditCode", RIGHT_CODE))
                .statusCode(201)
                .body("unionCount", equalTo(0))
                .extract()
                .path("id");
        join(bureau, "机关事务局工会", "BASIC", employer);
        join(branch, "第一分工会", "SUB_UNION", employer);
        Api.as(administrator)
                .get("/employers/" + employer)
                .then()
                .statusCode(200)
                .body("unions.name", contains("机关事务局工会", "第一分工会"));
        Api.as(administrator)
                .get("/unions/" + committee)
                .then()
                .body("employerCount", equalTo(1))
                .body("basicUnionCount", equalTo(1));
        Api.as(administrator).get("/employers").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void a_credit_code_that_fails_its_check_is_taken_only_with_a_reason() {
        var body = new HashMap<String, Object>(Map.of("name", "某企业", "kind", "ENTERPRISE", "creditCode", FAILING_CODE));
        register(body)
                .statusCode(400)
                .body("errors.pointer", contains("/creditCode"))
                .body("errors.code", contains("CHECK_CHARACTER"));
        body.put("creditCodeReason", "营业执照原件如此，登记机关已确认");
        register(body).statusCode(201).body("creditCodeReason", equalTo("营业执照原件如此，登记机关已确认"));
    }

    @Test
    void a_reason_that_is_not_needed_is_not_kept_and_a_wrong_shape_is_refused_with_any_reason() {
        register(Map.of("name", "某局", "kind", "ORGAN", "creditCode", RIGHT_CODE, "creditCodeReason", "不需要的原因"))
                .statusCode(201)
                .body("creditCodeReason", nullValue());
        register(Map.of("name", "某局", "kind", "ORGAN", "creditCode", "O1350100M000100Y43", "creditCodeReason", "原件如此"))
                .statusCode(400);
    }

    @Test
    void a_credit_code_belongs_to_one_employer() {
        register(Map.of("name", "甲局", "kind", "ORGAN", "creditCode", RIGHT_CODE))
                .statusCode(201);
        register(Map.of("name", "乙局", "kind", "ORGAN", "creditCode", RIGHT_CODE))
                .statusCode(409)
                .body("code", equalTo("CREDIT_CODE_TAKEN"));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String id = register(Map.of("name", "甲局", "kind", "ORGAN")).extract().path("id");
        var body = Map.of("unionId", bureau, "name", "甲管理局", "kind", "INSTITUTION", "divisionCode", "330000");
        Api.sending(administrator, body)
                .header("If-Match", "\"0\"")
                .put("/employers/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("甲管理局"))
                .body("division.name", equalTo("浙江省"))
                .body("version", equalTo(1));
        Api.sending(administrator, body)
                .header("If-Match", "\"0\"")
                .put("/employers/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void pages_follow_the_pinyin_of_the_names_and_find_by_part_and_code() {
        for (String name : new String[] {"统计局", "档案馆", "发展局"}) {
            register(Map.of("name", name, "kind", "ORGAN")).statusCode(201);
        }
        var first = Api.as(administrator).get("/employers?limit=2").then().statusCode(200);
        first.body("items.name", contains("档案馆", "发展局"));
        String next = first.extract().path("next");
        Api.as(administrator)
                .queryParam("cursor", next)
                .get("/employers?limit=2")
                .then()
                .body("items.name", contains("统计局"));
        Api.as(administrator).get("/employers?q=发展").then().body("items.name", contains("发展局"));
        Api.as(administrator).get("/employers?q=%25").then().body("items", hasSize(0));
    }

    @Test
    void an_employer_of_another_subtree_does_not_exist_and_the_attempt_is_audited() {
        String id = register(Map.of("name", "甲局", "kind", "ORGAN")).extract().path("id");
        UUID other = world.union("别的工委", world.root());
        TestMember stranger = world.officer("外管理", Role.ADMINISTRATOR, other);
        Api.as(stranger).get("/employers/" + id).then().statusCode(404);
        Api.sending(stranger, Map.of("unionId", other, "name", "抢来的局", "kind", "ORGAN"))
                .header("If-Match", "\"0\"")
                .put("/employers/" + id)
                .then()
                .statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'employer.read' and outcome = 'REFUSED'"
                                + " and subject_id = ?",
                        id))
                .isOne();
    }

    @Test
    void a_union_joins_only_an_employer_that_its_administrator_can_see() {
        Api.sending(administrator, Map.of("name", "局工会", "kind", "BASIC", "employerId", UUID.randomUUID()))
                .header("If-Match", "\"0\"")
                .put("/unions/" + bureau)
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_EMPLOYER"));
    }

    private ValidatableResponse register(Map<String, Object> facts) {
        var body = new HashMap<>(facts);
        body.put("unionId", bureau);
        return Api.sending(administrator, body).post("/employers").then();
    }

    private void join(UUID union, String name, String kind, String employer) {
        Api.sending(administrator, Map.of("name", name, "kind", kind, "employerId", employer))
                .header("If-Match", "\"0\"")
                .put("/unions/" + union)
                .then()
                .statusCode(200)
                .body("employer.id", equalTo(employer));
    }
}
