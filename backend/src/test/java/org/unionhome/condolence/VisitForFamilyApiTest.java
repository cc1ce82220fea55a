package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.condolence.CareScene.with;
import static org.unionhome.membership.FamilyScene.agree;
import static org.unionhome.membership.FamilyScene.body;
import static org.unionhome.membership.FamilyScene.entered;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** A visit about somebody whom the member entered herself: the same event of the same relative stands once. */
@QuarkusTest
class VisitForFamilyApiTest {

    private CareScene scene;
    private String son;

    @BeforeEach
    void a_member_who_entered_her_son_for_care() {
        scene = new CareScene();
        agree(scene.member, "FAMILY_CARE");
        son = entered(scene.member, "SON", "陈小平", "CONDOLENCE");
    }

    @Test
    void relation_and_name_come_from_the_list() {
        String visit = scene.recorded(about(son));
        Api.as(scene.organizer).get("/condolence-visits/" + visit).then().body("relation", equalTo("SON"));
        assertThat(World.text("select family_member_id::text from condolence_visit where id::text = ?", visit))
                .isEqualTo(son);
    }

    @Test
    void the_same_death_is_given_for_once_whether_chosen_from_the_list_or_typed() {
        scene.recorded(about(son));
        scene.record(about(son)).then().statusCode(422).body("code", equalTo("POLICY_BLOCKED"));
        scene.record(with(scene.death("SON"), "relativeName", "陈小平"))
                .then()
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"));
        scene.record(with(scene.death("SON"), "relativeName", "陈小安")).then().statusCode(201);
    }

    @Test
    void a_name_corrected_in_between_opens_no_second_gift() {
        scene.recorded(about(son));
        Api.sending(scene.member, body("SON", "陈小萍", Map.of(), "CONDOLENCE"))
                .header("If-Match", "\"0\"")
                .put("/me/family-members/" + son)
                .then()
                .statusCode(200);
        scene.record(about(son)).then().statusCode(422).body("code", equalTo("POLICY_BLOCKED"));
    }

    @Test
    void somebody_of_another_family_or_not_entered_for_care_is_unknown() {
        var other = scene.world.member("别人", scene.branch);
        agree(other, "FAMILY_CARE");
        String theirs = entered(other, "MOTHER", "赵某", "CONDOLENCE");
        scene.record(about(theirs)).then().statusCode(400).body("errors[0].pointer", equalTo("/familyMemberId"));
    }

    @Test
    void entering_somebody_does_not_make_her_an_immediate_relative() {
        String sister = entered(scene.member, "SIBLING", "陈思安", "CONDOLENCE");
        scene.record(about(sister)).then().statusCode(422).body("code", equalTo("POLICY_BLOCKED"));
    }

    @Test
    void the_record_outlives_the_list() {
        String visit = scene.recorded(about(son));
        Api.as(scene.member).delete("/me/family-members/" + son).then().statusCode(204);
        Api.as(scene.organizer)
                .get("/condolence-visits/" + visit)
                .then()
                .statusCode(200)
                .body("relation", equalTo("SON"));
    }

    private Map<String, Object> about(String relative) {
        return with(scene.visit("BEREAVEMENT", "CASH", "1000.00"), "familyMemberId", relative);
    }
}
