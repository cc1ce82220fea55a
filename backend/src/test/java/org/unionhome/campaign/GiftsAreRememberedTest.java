package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** What was received in campaigns stands on the one page of a member and chooses members. */
@QuarkusTest
class GiftsAreRememberedTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);

    @Test
    void it_stands_on_her_one_page_once_she_has_it_and_not_before() {
        String campaign = scene.running("300.00", chen, lin);
        timeline(chen).then().body("items.title", not(hasItem("2026年慰问")));
        receive(chen);
        int year = LocalDate.now(Clocks.CHINA).getYear();
        timeline(chen)
                .then()
                .statusCode(200)
                .body("items.find { it.title == '2026年慰问' }.amount", equalTo("300.00"))
                .body("items.find { it.title == '2026年慰问' }.kind", equalTo("CARE"))
                .body("sums.find { it.kind == 'CARE' && it.year == " + year + " }.count", equalTo(1));
        timeline(lin).then().body("items.title", not(hasItem("2026年慰问")));
        TestMember reader = scene.world.officer("何组织", Role.ORGANIZER, scene.first);
        Api.as(reader)
                .get("/members/" + chen.id() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("2026年慰问"));
        String recipient = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        Api.sending(scene.leader, Map.of("reason", "本人退回"))
                .post("/campaigns/" + campaign + "/recipients/" + recipient + "/returns")
                .then()
                .statusCode(201);
        timeline(chen).then().body("items.title", not(hasItem("2026年慰问")));
    }

    @Test
    void members_are_chosen_by_whether_they_received_something() {
        scene.running("300.00", chen, lin);
        receive(chen);
        String today = LocalDate.now(Clocks.CHINA).toString();
        assertThat(chosen("SINCE", today))
                .contains(chen.id().toString())
                .doesNotContain(lin.id().toString());
        assertThat(chosen("NONE"))
                .contains(lin.id().toString())
                .doesNotContain(chen.id().toString());
        assertThat(chosen("BEFORE", today)).isEmpty();
    }

    private List<String> chosen(String operator, String... values) {
        var rule = Map.of("kind", "CONDITION", "field", "LAST_GIFT", "operator", operator, "values", List.of(values));
        return Api.sending(scene.organizer, Map.of("unionId", scene.first, "rule", rule))
                .post("/segment-previews")
                .then()
                .statusCode(200)
                .extract()
                .path("members.id");
    }

    private static io.restassured.response.Response timeline(TestMember member) {
        return Api.as(member).get("/me/timeline");
    }

    private static void receive(TestMember member) {
        String gift = Api.as(member).get("/me/campaign-gifts").then().extract().path("items[0].id");
        Api.as(member).post("/me/campaign-gifts/" + gift + "/receipts").then().statusCode(201);
    }
}
