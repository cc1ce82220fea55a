package org.unionhome.condolence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.OwnPack;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What an officer can choose from when she records a visit. */
@QuarkusTest
class OccasionsApiTest {

    @Test
    void under_a_pack_its_own_occasions_with_their_rules() {
        var scene = new CareScene();
        occasions(scene.organizer, scene.branch)
                .then()
                .body("pack.code", equalTo(CareScene.PACK))
                .body("items", hasSize(10))
                .body("unruled", nullValue());
    }

    @Test
    void without_a_pack_the_known_occasions_without_any_limit() {
        World world = World.fresh();
        UUID union = world.union("省直单位工会", world.root());
        occasions(world.officer("周组织", Role.ORGANIZER, union), union)
                .then()
                .body("pack", nullValue())
                .body("items", empty())
                .body("unruled.occasion", hasItem("HOSPITALIZATION"))
                .body("unruled.name", hasItem("生病住院"));
    }

    @Test
    void they_stand_under_the_names_that_the_document_gives_them() {
        var scene = new CareScene();
        occasions(scene.organizer, scene.branch)
                .then()
                .body("schemes.name", contains("五要访", "五要贺"))
                .body("schemes[0].occasions", hasItem("FAMILY_MEDIATION"))
                .body("schemes[1].occasions", hasItem("RETIREMENT"))
                .body("schemes[0].citation.clause", equalTo("四（二）"));
    }

    @Test
    void a_university_names_six_visits_and_six_consolations_without_listing_them() {
        var scene = new CareScene("ZJGSU-2024");
        occasions(scene.organizer, scene.branch)
                .then()
                .body("schemes.name", contains("六必访", "六慰问"))
                .body("schemes.occasions", everyItem(empty()))
                .body("unruled.occasion", hasItem("HOSPITALIZATION"));
    }

    @Test
    void a_union_fills_a_scheme_of_its_own_and_it_comes_first() {
        var scene = new CareScene();
        OwnPack.of(
                scene.world.root(), scene.bureau, content -> content.replace("code: FIVE_VISITS", "code: THREE_VISITS")
                        .replace("{zh: 五要访, en: Five visits}", "{zh: 三必访, en: Three visits}")
                        .replaceFirst("\\[HOSPITALIZATION, SPECIAL", "[RETIREMENT, HOSPITALIZATION, SPECIAL"));
        occasions(scene.organizer, scene.branch)
                .then()
                .body("schemes.name", contains("三必访", "五要贺"))
                .body("schemes[0].occasions[0]", equalTo("RETIREMENT"))
                .body("schemes[1].occasions", not(hasItem("RETIREMENT")));
    }

    @Test
    void every_one_of_them_can_be_recorded() {
        var scene = new CareScene();
        UUID union = scene.world.union("省直单位工会", scene.world.root());
        TestMember organizer = scene.world.officer("周组织", Role.ORGANIZER, union);
        TestMember member = scene.world.member("陈思远", union);
        List<String> known = occasions(organizer, union).path("unruled.occasion");
        for (String occasion : known) {
            CareScene.record(organizer, scene.visit(member, occasion, "NONE", null))
                    .then()
                    .statusCode(201)
                    .body("decision.verdict", equalTo("WARN"));
        }
    }

    private static Response occasions(TestMember officer, UUID union) {
        Response answer = Api.as(officer).queryParam("unionId", union).get("/condolence-occasions");
        answer.then().statusCode(200);
        return answer;
    }
}
