package org.unionhome.policy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhome.policy.PolicyDraftCalls.act;
import static org.unionhome.policy.PolicyDraftCalls.begin;
import static org.unionhome.policy.PolicyDraftCalls.change;
import static org.unionhome.policy.PolicyDraftCalls.submit;
import static org.unionhome.policy.PolicyDraftCalls.value;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A union writes down what its pack does not say yet: an occasion of its own, caps, and whom of the family it counts. */
@QuarkusTest
class NewRulesApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private UUID union;
    private TestMember maker;
    private TestMember checker;
    private String draft;

    @BeforeEach
    void a_draft_of_a_pack_of_ones_own() {
        World world = World.fresh();
        union = world.union("市直属机关工会工委", world.root(), "WENZHOU-ORG-2019");
        maker = world.officer("王主席", Role.CHAIR, union);
        checker = world.officer("周组织", Role.ORGANIZER, union);
        String code = "OWN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        draft = begin(maker, union, "LOCAL", code).extract().path("id");
    }

    @Test
    void an_occasion_that_no_shipped_pack_knows_is_added_and_can_be_asked_for() {
        write(
                value("occasions.WORK_INJURY_RETURN", "工伤复工/Back after an injury", "DOCUMENT"),
                value("occasions.WORK_INJURY_RETURN.ceiling", "600.00", "DOCUMENT"));
        rule();
        Api.sending(
                        checker,
                        Map.of(
                                "unionId", union,
                                "occasion", "WORK_INJURY_RETURN",
                                "occurredOn", TODAY.toString(),
                                "form", "CASH",
                                "amount", "600.01"))
                .post("/policy-checks")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("BLOCK"));
    }

    @Test
    void a_cap_of_the_year_at_festivals_is_entered_from_the_document_that_was_found() {
        write(
                value("benefits.yearlyCap", "1500.00", "DOCUMENT"),
                value("campaigns.WARMTH.perTime", "2000.00", "DOCUMENT"));
        rule();
        Api.as(checker)
                .queryParam("unionId", union)
                .get("/festival-rules")
                .then()
                .statusCode(200)
                .body("yearlyCap", equalTo("1500.00"));
    }

    @Test
    void whom_of_the_family_an_occasion_counts_is_added_where_nothing_was_said() {
        write(value("occasions.CHILD_UNIVERSITY.relatives", "SON DAUGHTER", "DOCUMENT"));
        rule();
        Api.as(checker)
                .queryParam("unionId", union)
                .get("/condolence-occasions")
                .then()
                .statusCode(200)
                .body("items.find { it.occasion == 'CHILD_UNIVERSITY' }.relatives", hasItem("SON"))
                .body("items.find { it.occasion == 'CHILD_UNIVERSITY' }.asksRelative", equalTo(true));
    }

    @Test
    void what_no_section_knows_is_told_by_its_place() {
        change(maker, draft, 0, Map.of("values", List.of(value("benefits.monthlyCap", "1.00", "DOCUMENT"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/values/0/path"));
    }

    @SafeVarargs
    private void write(Map<String, Object>... values) {
        change(maker, draft, 0, Map.of("values", List.of(values))).statusCode(200);
    }

    private void rule() {
        submit(maker, draft, 1, TODAY).statusCode(201);
        act(checker, draft, 2, "approvals").statusCode(201);
    }
}
