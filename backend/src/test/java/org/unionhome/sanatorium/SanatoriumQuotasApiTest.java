package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Places come down from the province to the unit as a ledger, and always add up. */
@QuarkusTest
class SanatoriumQuotasApiTest {

    private SanatoriumScene scene;
    private String program;

    @BeforeEach
    void a_programme_of_the_province_with_100_places() {
        scene = new SanatoriumScene();
        program = scene.published(100);
    }

    @AfterEach
    void everything_adds_up() {
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void places_come_down_from_the_province_to_the_bureau_to_the_unit() {
        scene.allot(scene.organizer, program, scene.province, scene.bureau, 60)
                .statusCode(201)
                .body("given", equalTo(60))
                .body("reserve", equalTo(40));
        scene.allot(scene.bureauOrganizer, program, scene.bureau, scene.unit, 25)
                .statusCode(201)
                .body("total", equalTo(60))
                .body("reserve", equalTo(35));
        assertThat(SanatoriumScene.places(program, scene.unit)).isEqualTo("25 0 25 0");
        Api.as(scene.bureauOrganizer)
                .get("/sanatorium-programs/" + program + "/quotas")
                .then()
                .statusCode(200)
                .body("items.union.name", contains("省直机关工会工委", "第一基层工会"))
                .body("items[1].rights", contains("ALLOT", "TAKE_BACK", "TRANSFER"));
        Api.as(scene.unitOrganizer)
                .get("/sanatorium-programs/" + program + "/quotas")
                .then()
                .body("items.total", contains(25))
                .body("items[0].rights", contains("ALLOT", "GIVE_BACK"));
        Api.as(scene.unitOrganizer).get("/me/notices").then().body("items.kind", hasItem("QUOTA_ALLOTTED"));
    }

    @Test
    void the_province_gives_a_unit_places_through_the_account_of_its_bureau() {
        scene.allot(scene.organizer, program, scene.province, scene.bureau, 10).statusCode(201);
        scene.allot(scene.organizer, program, scene.province, scene.unit, 5).statusCode(201);
        assertThat(SanatoriumScene.places(program, scene.bureau)).isEqualTo("15 5 10 0");
        assertThat(SanatoriumScene.places(program, scene.unit)).isEqualTo("5 0 5 0");
    }

    @Test
    void more_than_is_in_reserve_is_refused_and_nothing_moves() {
        scene.allot(scene.organizer, program, scene.province, scene.bureau, 101)
                .statusCode(409)
                .body("code", equalTo("QUOTA_SHORT"));
        assertThat(SanatoriumScene.places(program, scene.province)).isEqualTo("100 0 100 0");
        scene.allot(scene.organizer, program, scene.province, scene.bureau, 100).statusCode(201);
        scene.allot(scene.organizer, program, scene.province, scene.otherBureau, 1)
                .statusCode(409);
    }

    @Test
    void a_transfer_between_two_units_is_the_matter_of_whoever_stands_above_both() {
        given(60, 25);
        var transfer = Map.<String, Object>of("movement", "TRANSFER", "unionId", scene.otherUnit, "places", 10);
        SanatoriumScene.move(scene.unitOrganizer, account(scene.unit), transfer).statusCode(404);
        SanatoriumScene.move(scene.bureauOrganizer, account(scene.unit), transfer)
                .statusCode(201);
        assertThat(SanatoriumScene.places(program, scene.unit)).isEqualTo("15 0 15 0");
        assertThat(SanatoriumScene.places(program, scene.otherUnit)).isEqualTo("10 0 10 0");
        assertThat(SanatoriumScene.places(program, scene.bureau)).isEqualTo("60 25 35 0");
        var away = Map.<String, Object>of("movement", "TRANSFER", "unionId", scene.otherBureau, "places", 5);
        SanatoriumScene.move(scene.bureauOrganizer, account(scene.unit), away).statusCode(404);
        SanatoriumScene.move(scene.organizer, account(scene.unit), away).statusCode(201);
        assertThat(SanatoriumScene.places(program, scene.otherBureau)).isEqualTo("5 0 5 0");
        assertThat(SanatoriumScene.places(program, scene.bureau)).isEqualTo("55 20 35 0");
        Api.as(scene.bureauOrganizer)
                .get("/sanatorium-quotas/" + account(scene.unit) + "/movements")
                .then()
                .statusCode(200)
                .body("items.kind", contains("TRANSFER", "TRANSFER", "ALLOT"))
                .body("items.places", contains(-5, -10, 25));
    }

    @Test
    void who_stands_above_takes_back_and_a_unit_itself_gives_back() {
        given(60, 25);
        var back = Map.<String, Object>of("movement", "TAKE_BACK", "places", 5);
        SanatoriumScene.move(scene.unitOrganizer, account(scene.unit), back).statusCode(404);
        SanatoriumScene.move(scene.bureauOrganizer, account(scene.unit), back).statusCode(201);
        SanatoriumScene.move(
                        scene.unitOrganizer,
                        account(scene.unit),
                        Map.of("movement", "GIVE_BACK", "places", 20, "reason", "本年不再安排"))
                .statusCode(201)
                .body("total", equalTo(0));
        assertThat(SanatoriumScene.places(program, scene.bureau)).isEqualTo("60 0 60 0");
        SanatoriumScene.move(scene.organizer, account(scene.province), Map.of("movement", "GIVE_BACK", "places", 1))
                .statusCode(422)
                .body("code", equalTo("QUOTA_NOT_BELOW"));
    }

    @Test
    void the_pool_is_widened_and_narrowed_by_what_nobody_holds() {
        given(60, 25);
        SanatoriumScene.move(scene.organizer, account(scene.province), Map.of("movement", "WIDEN", "places", 10))
                .statusCode(201)
                .body("total", equalTo(110))
                .body("reserve", equalTo(50));
        SanatoriumScene.move(scene.organizer, account(scene.province), Map.of("movement", "NARROW", "places", 51))
                .statusCode(409)
                .body("code", equalTo("QUOTA_SHORT"));
        SanatoriumScene.move(scene.bureauOrganizer, account(scene.bureau), Map.of("movement", "WIDEN", "places", 1))
                .statusCode(422);
    }

    @Test
    void before_the_announced_day_nothing_returns_and_from_it_on_everything_that_is_unused() {
        given(60, 25);
        act("returns", 1).statusCode(409).body("code", equalTo("QUOTA_RETURN_NOT_DUE"));
        announce(1, SanatoriumScene.TODAY.minusDays(1).toString()).statusCode(400);
        announce(1, SanatoriumScene.TODAY.toString()).statusCode(201);
        Api.as(scene.unitOrganizer).get("/me/notices").then().body("items.kind", hasItem("QUOTA_RETURNS_ON"));
        act("returns", 1).statusCode(412);
        act("returns", 2).statusCode(201);
        assertThat(SanatoriumScene.places(program, scene.unit)).isEqualTo("0 0 0 0");
        assertThat(SanatoriumScene.places(program, scene.province)).isEqualTo("100 0 100 0");
        Api.as(scene.unitOrganizer).get("/me/notices").then().body("items.kind", hasItem("QUOTA_RETURNED"));
    }

    @Test
    void what_returned_is_given_out_anew_to_those_who_asked_in_their_order() {
        given(60, 25);
        scene.allot(scene.bureauOrganizer, program, scene.bureau, scene.otherUnit, 5)
                .statusCode(201);
        ask(scene.unitOrganizer, scene.unit, 8).statusCode(201).body("met", equalTo(0));
        ask(scene.unitOrganizer, scene.unit, 9).statusCode(409).body("code", equalTo("QUOTA_ASKED_ALREADY"));
        ask(scene.bureauOrganizer, scene.otherUnit, 200).statusCode(201);
        announce(1, SanatoriumScene.TODAY.toString()).statusCode(201);
        act("returns", 2).statusCode(201);
        act("redistributions", 3).statusCode(201);
        assertThat(SanatoriumScene.places(program, scene.unit)).isEqualTo("8 0 8 0");
        assertThat(SanatoriumScene.places(program, scene.otherUnit)).isEqualTo("92 0 92 0");
        act("redistributions", 4).statusCode(409).body("code", equalTo("QUOTA_NOTHING_TO_GIVE"));
        Api.as(scene.organizer)
                .get("/sanatorium-programs/" + program + "/wishes")
                .then()
                .statusCode(200)
                .body("items.met", contains(92, 8));
    }

    @Test
    void a_wish_is_withdrawn_by_the_union_that_had_it() {
        given(60, 25);
        String wish = ask(scene.unitOrganizer, scene.unit, 8)
                .statusCode(201)
                .extract()
                .path("id");
        String withdrawals = "/sanatorium-wishes/" + wish + "/withdrawals";
        SanatoriumScene.act(scene.stranger, withdrawals, 0).statusCode(404);
        SanatoriumScene.act(scene.unitOrganizer, withdrawals, 0).statusCode(201).body("withdrawn", equalTo(true));
        Api.as(scene.organizer)
                .get("/sanatorium-programs/" + program + "/wishes")
                .then()
                .body("items", empty());
    }

    @Test
    void whoever_read_an_older_account_is_told_so_and_the_same_key_moves_once() {
        String account = account(scene.province);
        var allotment = Map.<String, Object>of("movement", "ALLOT", "unionId", scene.bureau, "places", 10);
        int version = SanatoriumScene.version(account);
        String key = Api.freshKey();
        for (int i = 0; i < 2; i++) {
            Api.sending(scene.organizer, allotment)
                    .header("If-Match", "\"" + version + "\"")
                    .header("Idempotency-Key", key)
                    .post("/sanatorium-quotas/" + account + "/movements")
                    .then()
                    .statusCode(201);
        }
        assertThat(SanatoriumScene.places(program, scene.bureau)).isEqualTo("10 0 10 0");
        SanatoriumScene.send(scene.organizer, "/sanatorium-quotas/" + account + "/movements", version, allotment)
                .statusCode(412);
    }

    @Test
    void in_a_closed_programme_nothing_moves() {
        SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + program + "/closures", 1)
                .statusCode(201);
        scene.allot(scene.organizer, program, scene.province, scene.bureau, 1)
                .statusCode(409)
                .body("code", equalTo("SANATORIUM_STATE"));
    }

    @Test
    void for_a_foreign_union_no_account_exists() {
        Api.as(scene.stranger)
                .get("/sanatorium-quotas/" + account(scene.province))
                .then()
                .statusCode(404);
        SanatoriumScene.move(scene.stranger, account(scene.province), Map.of("movement", "WIDEN", "places", 1))
                .statusCode(404);
        given(60, 25);
        SanatoriumScene.move(
                        scene.unitOrganizer,
                        account(scene.unit),
                        Map.of("movement", "ALLOT", "unionId", scene.otherUnit, "places", 1))
                .statusCode(404);
    }

    @Test
    void the_database_itself_refuses_accounts_that_do_not_add_up() {
        given(60, 25);
        assertThatThrownBy(() -> World.run(
                        "update sanatorium_quota set total = total + 1, reserve = reserve + 1 where id = ?::uuid",
                        account(scene.unit)))
                .rootCause()
                .hasMessageContaining("do not add up");
        assertThatThrownBy(() -> World.run(
                        "update sanatorium_quota set reserve = reserve + 1 where id = ?::uuid", account(scene.unit)))
                .rootCause()
                .hasMessageContaining("sanatorium_quota_adds_up");
    }

    private String account(UUID union) {
        return SanatoriumScene.account(program, union);
    }

    /** So many to the bureau, and so many of them to the unit. */
    private void given(int toBureau, int toUnit) {
        scene.allot(scene.organizer, program, scene.province, scene.bureau, toBureau)
                .statusCode(201);
        scene.allot(scene.bureauOrganizer, program, scene.bureau, scene.unit, toUnit)
                .statusCode(201);
    }

    private ValidatableResponse act(String what, int version) {
        return SanatoriumScene.act(scene.organizer, "/sanatorium-programs/" + program + "/" + what, version);
    }

    private ValidatableResponse announce(int version, String day) {
        return SanatoriumScene.send(
                scene.organizer, "/sanatorium-programs/" + program + "/return-days", version, Map.of("returnOn", day));
    }

    private ValidatableResponse ask(TestMember by, UUID union, int places) {
        String account = account(union);
        return SanatoriumScene.send(
                by,
                "/sanatorium-quotas/" + account + "/wishes",
                SanatoriumScene.version(account),
                Map.of("places", places, "reason", "一线岗位报名多于名额"));
    }
}
