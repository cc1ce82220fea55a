package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What a birthday campaign hands out is the gift of that birthday: it stands ticked on what is to be done for it. */
@QuarkusTest
class BirthdayTodoTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void a_receipt_ticks_the_gift_and_what_is_brought_back_ticks_it_off() {
        String todo = todo("2026-09-10");
        String campaign = running();
        gift(todo).body("doneBy", nullValue());
        String place = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        CampaignScene.sign(scene.leader, campaign, place, "M1 1L2 2L3 3").then().statusCode(201);
        gift(todo).body("doneBy.name", equalTo("郑组长"));
        Api.sending(scene.leader, Map.of("reason", "本人退回"))
                .post("/campaigns/" + campaign + "/recipients/" + place + "/returns")
                .then()
                .statusCode(201);
        gift(todo).body("doneBy", nullValue());
    }

    @Test
    void a_member_who_confirms_in_her_own_app_ticks_it_too() {
        String todo = todo("2026-09-10");
        running();
        confirm();
        gift(todo).body("doneBy.name", equalTo("陈思远"));
    }

    @Test
    void a_birthday_that_is_found_after_the_gift_knows_it() {
        running();
        confirm();
        gift(todo("2026-09-10")).body("doneBy.name", equalTo("陈思远"));
        gift(todo("2027-09-10")).body("doneBy", nullValue());
    }

    @Test
    void the_gift_as_the_last_part_ends_the_todo_and_brought_back_opens_it_again() {
        String todo = todo("2026-09-10");
        for (String part : new String[] {"CARD", "NOODLES", "MESSAGE", "FLOWERS"}) {
            World.run(
                    """
                    insert into care_todo_tick (todo_id, item, done_by, done_name, done_at)
                    values (?::uuid, ?, 'x', '郑组长', now())
                    """,
                    todo,
                    part);
        }
        assertThat(status(todo)).isEqualTo("OPEN");
        String campaign = running();
        confirm();
        assertThat(status(todo)).isEqualTo("DONE");
        String place = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        Api.sending(scene.leader, Map.of("reason", "本人退回"))
                .post("/campaigns/" + campaign + "/recipients/" + place + "/returns")
                .then()
                .statusCode(201);
        assertThat(status(todo)).isEqualTo("OPEN");
    }

    private String running() {
        String campaign = scene.created("BIRTHDAY", "200.00");
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "200.00")), chen);
        scene.approved(campaign);
        return campaign;
    }

    private void confirm() {
        String gift = Api.as(chen).get("/me/campaign-gifts").path("items[0].id");
        Api.as(chen)
                .header("Idempotency-Key", Api.freshKey())
                .post("/me/campaign-gifts/" + gift + "/receipts")
                .then()
                .statusCode(201);
    }

    private String todo(String birthday) {
        UUID id = Ids.next();
        World.run(
                """
                insert into care_todo (id, union_id, kind, person_id, member_name, member_no, happening, event_on, due_on,
                                       remind_on, source)
                values (?, ?, 'BIRTHDAY', ?, '陈思远', 'M1', left(?, 4), ?::date, ?::date, ?::date, 'ENGINE')
                """,
                id,
                scene.first,
                chen.id(),
                birthday,
                birthday,
                birthday,
                birthday);
        return id.toString();
    }

    private ValidatableResponse gift(String todo) {
        return Api.as(scene.leader)
                .get("/condolence-todos/" + todo)
                .then()
                .statusCode(200)
                .rootPath("checklist.find { it.item == 'GIFT' }");
    }

    private static String status(String todo) {
        return World.text("select status from care_todo where id = ?::uuid", todo);
    }
}
