package org.unionhome.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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

/** A union names occasions in its own way: prepared by one officer, confirmed by another, and then seen by those who visit. */
@QuarkusTest
class SchemeDraftsApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private static final String FOUR = "schemes.FOUR_VISITS";
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
    void a_scheme_is_added_and_filled_and_takes_its_occasions_from_the_others() {
        write(
                value(FOUR, "四必访/Four visits", "DOCUMENT"),
                value(FOUR + ".occasions", "RETIREMENT BIRTHDAY", "DOCUMENT"));
        submit(maker, draft, 1, TODAY).statusCode(201);
        act(checker, draft, 2, "approvals").statusCode(201);
        Api.as(checker)
                .queryParam("unionId", union)
                .get("/condolence-occasions")
                .then()
                .statusCode(200)
                .body("schemes.name", contains("四必访", "五要访", "五要贺"))
                .body("schemes[0].occasions", contains("RETIREMENT", "BIRTHDAY"))
                .body("schemes[2].occasions", not(hasItem("BIRTHDAY")));
        Api.as(checker)
                .header("Accept-Language", "en")
                .queryParam("unionId", union)
                .get("/condolence-occasions")
                .then()
                .body("schemes[0].name", equalTo("Four visits"));
    }

    @Test
    void an_occasion_that_no_pack_rules_is_not_put_to_use() {
        write(value(FOUR, "四必访/Four visits", "DOCUMENT"), value(FOUR + ".occasions", "NO_SUCH_THING", "DOCUMENT"));
        submit(maker, draft, 1, TODAY)
                .statusCode(422)
                .body("code", equalTo("POLICY_DRAFT_UNKNOWN_OCCASION"))
                .body("detail", containsString("NO_SUCH_THING"));
    }

    @Test
    void a_window_is_added_and_the_picker_tells_it() {
        write(value("occasions.MARRIAGE.claimMonths", "6", "DOCUMENT"));
        submit(maker, draft, 1, TODAY).statusCode(201);
        act(checker, draft, 2, "approvals").statusCode(201);
        Api.as(checker)
                .queryParam("unionId", union)
                .get("/condolence-occasions")
                .then()
                .body("items.find { it.occasion == 'MARRIAGE' }.claimMonths", equalTo(6));
    }

    @Test
    void a_limit_that_cannot_be_is_refused() {
        change(maker, draft, 0, Map.of("values", List.of(value("occasions.CHILDBIRTH.perChildLimit", "3", "DOCUMENT"))))
                .statusCode(422)
                .body("code", equalTo("POLICY_DRAFT_UNREADABLE"));
        change(maker, draft, 0, Map.of("values", List.of(value(FOUR, "四必访", "DOCUMENT"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/values/0/text"));
    }

    @SafeVarargs
    private void write(Map<String, Object>... values) {
        change(maker, draft, 0, Map.of("values", List.of(values))).statusCode(200);
    }
}
