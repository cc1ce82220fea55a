package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau that has places and tours is merged into another one; nothing is lost and the ledger adds up. */
@QuarkusTest
class SanatoriumMergerTest {

    private LineScene line;
    private SanatoriumScene scene;
    private String program;
    private TestMember successor;

    @BeforeEach
    void two_bureaus_of_a_province() {
        line = new LineScene();
        scene = line.scene;
        program = line.tours.program;
        successor = scene.world.officer("冯组织", Role.ORGANIZER, scene.otherBureau);
    }

    @Test
    void an_account_goes_to_the_union_that_has_none_with_all_it_has() {
        line.planned(1, 10);
        String account = SanatoriumScene.account(program, scene.bureau);
        merge();
        assertThat(SanatoriumScene.account(program, scene.otherBureau)).isEqualTo(account);
        assertThat(SanatoriumScene.places(program, scene.otherBureau)).isEqualTo("40 0 30 10");
        assertThat(SanatoriumScene.places(program, scene.province)).isEqualTo("100 40 60 0");
        assertThat(accounts(scene.bureau)).isZero();
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void where_both_have_one_what_nobody_used_goes_back_to_the_pool_and_what_is_used_stays_counted() {
        scene.allot(scene.organizer, program, scene.province, scene.otherBureau, 20)
                .statusCode(201);
        line.planned(1, 10);
        merge();
        assertThat(SanatoriumScene.places(program, scene.otherBureau)).isEqualTo("20 0 20 0");
        assertThat(SanatoriumScene.places(program, scene.bureau)).isEqualTo("10 0 0 10");
        assertThat(SanatoriumScene.places(program, scene.province)).isEqualTo("100 30 70 0");
        assertThat(handedOver()).isEqualTo(-30);
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void a_tour_goes_on_with_the_union_that_takes_it_and_so_do_those_who_applied() {
        TestMember chen = scene.world.member("陈思远", scene.unit);
        TestMember lin = scene.world.member("林知夏", scene.otherUnit);
        String tour = line.planned(1, 1);
        LineScene.join(chen, tour).statusCode(201);
        LineScene.join(lin, tour).statusCode(201);
        merge();
        Api.as(successor)
                .get("/sanatorium-tours/" + tour)
                .then()
                .statusCode(200)
                .body("union.id", equalTo(scene.otherBureau.toString()))
                .body("taken", equalTo(1))
                .body("waiting", equalTo(1));
        assertThat(World.count(
                        "select count(*) from sanatorium_application where tour_id = ?::uuid and union_id = ?",
                        tour,
                        scene.otherBureau))
                .isEqualTo(2);
        // the line goes on: what she gives back is offered to the next, and the successor forms the group
        LineScene.answer(chen, "DECLINE").statusCode(201);
        LineScene.answer(lin, "ACCEPT").statusCode(201);
        act(tour, "locks").statusCode(201).body("taken", equalTo(1));
        assertThat(SanatoriumScene.places(program, scene.otherBureau)).isEqualTo("40 0 39 1");
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void places_of_a_tour_that_does_not_leave_after_the_merger_are_had_back_from_the_account_of_before() {
        scene.allot(scene.organizer, program, scene.province, scene.otherBureau, 20)
                .statusCode(201);
        String tour = line.planned(1, 10);
        merge();
        SanatoriumScene.send(
                        successor,
                        "/sanatorium-tours/" + tour + "/cancellations",
                        TourScene.version(tour),
                        Map.of("reason", "机构合并"))
                .statusCode(201);
        assertThat(SanatoriumScene.places(program, scene.bureau)).isEqualTo("10 0 10 0");
        String left = SanatoriumScene.account(program, scene.bureau);
        SanatoriumScene.move(scene.organizer, left, Map.of("movement", "TAKE_BACK", "places", 10))
                .statusCode(201);
        assertThat(SanatoriumScene.places(program, scene.province)).isEqualTo("100 20 80 0");
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void what_is_settled_stays_where_it_was_settled() {
        String tour = line.planned(1, 1);
        World.run("update sanatorium_tour set status = 'CANCELLED', reason = '台风' where id = ?::uuid", tour);
        merge();
        assertThat(World.text("select union_id::text from sanatorium_tour where id = ?::uuid", tour))
                .isEqualTo(scene.bureau.toString());
    }

    private ValidatableResponse act(String tour, String what) {
        return SanatoriumScene.act(successor, "/sanatorium-tours/" + tour + "/" + what, TourScene.version(tour));
    }

    /** The bureau is merged into the other one. */
    private void merge() {
        TestMember drafter = scene.world.officer("郑管理", Role.ADMINISTRATOR, scene.province);
        TestMember chair = scene.world.officer("李主席", Role.CHAIR, scene.province);
        var step = Map.of("kind", "MERGE", "unionId", scene.bureau, "targetId", scene.otherBureau);
        var body = Map.of(
                "unionId",
                scene.province,
                "title",
                "机构改革",
                "effectiveOn",
                SanatoriumScene.TODAY.toString(),
                "steps",
                List.of(step));
        String id = Api.sending(drafter, body)
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(chair)
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + id + "/executions")
                .then()
                .statusCode(201);
    }

    private long accounts(UUID union) {
        return World.count(
                "select count(*) from sanatorium_quota where program_id = ?::uuid and union_id = ?", program, union);
    }

    /** Places that left accounts at a hand-over; less than nothing. */
    private long handedOver() {
        return World.count(
                "select coalesce(sum(places), 0) from sanatorium_quota_entry where program_id = ?::uuid and kind = 'HANDOVER'",
                program);
    }
}
