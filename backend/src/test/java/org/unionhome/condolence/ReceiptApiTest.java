package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Proof that a gift was received: signed on the screen, signed by proxy, or confirmed by the member with a code. */
@QuarkusTest
class ReceiptApiTest {

    private static final List<List<Integer>> SIGNATURE =
            List.of(IntStream.range(0, 20).boxed().toList(), List.of(500, 100, 520, 180, 540, 260));
    private CareScene scene;
    private String visit;

    @BeforeEach
    void a_visit_with_a_gift() {
        scene = new CareScene();
        visit = scene.recorded(scene.hospital("500.00"));
    }

    @Test
    void the_member_signs_and_the_signature_is_kept_encrypted() {
        sign(scene.organizer, signed(1))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("receipt.method", equalTo("SIGNATURE"))
                .body("receipt.amount", equalTo("500.00"))
                .body("receipt.takenBy.name", equalTo("周组织"))
                .body("receipt.voided", equalTo(false));
        String svg = Api.as(scene.world.officer("冯财务", Role.FINANCE, scene.branch))
                .get("/condolence-visits/" + visit + "/receipt-signature")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/svg+xml"))
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asString();
        assertThat(svg)
                .contains("<polyline points=\"500 100 520 180 540 260\"/>")
                .doesNotContain("script");
        assertThat(World.count(
                        "select count(*) from condolence_receipt where visit_id::text = ?"
                                + " and position('520 180' in encode(strokes, 'escape')) = 0",
                        visit))
                .isOne();
    }

    @Test
    void somebody_signs_for_her_with_relation_and_reason() {
        var proxy = Map.of("name", "陈父", "relation", "父亲", "reason", "本人住院，由家属代签");
        sign(scene.organizer, with(signed(1), "proxy", proxy))
                .then()
                .statusCode(201)
                .body("receipt.method", equalTo("PROXY"))
                .body("receipt.proxy.name", equalTo("陈父"))
                .body("receipt.proxy.reason", equalTo("本人住院，由家属代签"));
        sign(scene.organizer, with(signed(1), "proxy", Map.of("name", "陈父", "relation", "父亲")))
                .then()
                .statusCode(400);
    }

    @Test
    void a_dot_is_no_signature() {
        sign(scene.organizer, with(signed(1), "strokes", List.of(List.of(5, 5, 5, 5))))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_A_SIGNATURE"));
    }

    @Test
    void one_receipt_is_enough() {
        sign(scene.organizer, signed(1)).then().statusCode(201);
        sign(scene.organizer, signed(1)).then().statusCode(409).body("code", equalTo("ALREADY_RECEIVED"));
        code().then().statusCode(409);
    }

    @Test
    void a_corrected_gift_needs_another_receipt_and_the_first_stays_to_be_seen() {
        sign(scene.organizer, signed(1)).then().statusCode(201);
        correct("\"1\"", "600.00");
        Api.as(scene.organizer)
                .get("/condolence-visits/" + visit)
                .then()
                .body("receipt.voided", equalTo(true))
                .body("receipt.amount", equalTo("500.00"));
        sign(scene.organizer, signed(1)).then().statusCode(409).body("code", equalTo("RECEIPT_OUTDATED"));
        sign(scene.organizer, signed(2))
                .then()
                .statusCode(201)
                .body("receipt.voided", equalTo(false))
                .body("receipt.amount", equalTo("600.00"));
    }

    @Test
    void a_visit_without_a_gift_has_nothing_to_receive() {
        visit = scene.recorded(scene.visit("FAMILY_MEDIATION", "NONE", null));
        sign(scene.organizer, signed(1)).then().statusCode(409).body("code", equalTo("NOTHING_TO_RECEIVE"));
    }

    @Test
    void the_member_confirms_with_the_code_in_her_own_app() {
        String code = code().then().statusCode(201).extract().path("code");
        confirm(scene.member, code)
                .then()
                .statusCode(201)
                .body("amount", equalTo("500.00"))
                .body("occasionName", equalTo("生病住院"));
        Api.as(scene.organizer)
                .get("/condolence-visits/" + visit)
                .then()
                .body("receipt.method", equalTo("CODE"))
                .body("receipt.takenBy.name", equalTo("陈思远"))
                .body("version", equalTo(1));
        confirm(scene.member, code).then().statusCode(422);
    }

    @Test
    void the_member_sees_what_a_code_is_for_before_she_confirms_it() {
        String code = code().path("code");
        preview(scene.member, code)
                .then()
                .statusCode(200)
                .body("amount", equalTo("500.00"))
                .body("form", equalTo("CASH"))
                .body("occasionName", equalTo("生病住院"));
        preview(scene.organizer, code).then().statusCode(422).body("code", equalTo("RECEIPT_CODE_WRONG"));
        Api.as(scene.organizer).get("/condolence-visits/" + visit).then().body("receipt", nullValue());
        confirm(scene.member, code).then().statusCode(201);
        preview(scene.member, code).then().statusCode(422);
    }

    @Test
    void a_code_given_before_a_correction_confirms_nothing_that_was_not_shown() {
        String code = code().path("code");
        correct("\"0\"", "1000.00");
        preview(scene.member, code).then().statusCode(409).body("code", equalTo("RECEIPT_OUTDATED"));
        confirm(scene.member, code).then().statusCode(409).body("code", equalTo("RECEIPT_OUTDATED"));
        Api.as(scene.organizer).get("/condolence-visits/" + visit).then().body("receipt", nullValue());
        confirm(scene.member, code().path("code")).then().statusCode(201).body("amount", equalTo("1000.00"));
    }

    @Test
    void a_receipt_that_waits_for_a_correction_under_way_is_for_the_corrected_gift_or_none() throws Exception {
        String code = code().path("code");
        var threads = Executors.newFixedThreadPool(2);
        try {
            var corrected = threads.submit(() -> correction("\"0\"", "1000.00").statusCode());
            var confirmed = threads.submit(() -> confirm(scene.member, code).statusCode());
            assertThat(corrected.get()).isIn(200, 412);
            assertThat(confirmed.get()).isIn(201, 409);
        } finally {
            threads.shutdown();
        }
        assertThat(World.count(
                        """
                        select count(*) from condolence_receipt r join condolence_visit v on v.id = r.visit_id
                         where r.visit_id::text = ? and r.voided_at is null
                           and (r.edition, r.amount) is distinct from (v.edition, v.amount)
                        """,
                        visit))
                .isZero();
    }

    @Test
    void nobody_else_can_use_the_code() {
        String code = code().path("code");
        confirm(scene.organizer, code).then().statusCode(422).body("code", equalTo("RECEIPT_CODE_WRONG"));
        confirm(scene.member, code).then().statusCode(201);
    }

    @Test
    void a_new_code_takes_the_place_of_the_one_before() {
        String first = code().path("code");
        String second = code().path("code");
        if (!first.equals(second)) {
            confirm(scene.member, first).then().statusCode(422);
        }
        confirm(scene.member, second).then().statusCode(201);
    }

    @Test
    void after_five_attempts_a_code_is_of_no_use_even_when_they_come_at_once() throws Exception {
        String code = code().path("code");
        String wrong = code.equals("000000") ? "000001" : "000000";
        var threads = Executors.newFixedThreadPool(10);
        try {
            Callable<Integer> guess = () -> confirm(scene.member, wrong).statusCode();
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(10, guess))) {
                assertThat(answer.get()).isEqualTo(422);
            }
        } finally {
            threads.shutdown();
        }
        confirm(scene.member, code).then().statusCode(422);
        assertThat(World.count("select attempts from condolence_receipt_code where visit_id::text = ?", visit))
                .isEqualTo(5);
    }

    @Test
    void an_expired_code_confirms_nothing() {
        String code = code().path("code");
        World.run("update condolence_receipt_code set expires_at = now() where visit_id::text = ?", visit);
        confirm(scene.member, code).then().statusCode(422);
    }

    @Test
    void the_code_is_nowhere_in_the_database() {
        String code = code().path("code");
        assertThat(World.count(
                        "select count(*) from condolence_receipt_code c where visit_id::text = ?"
                                + " and (position(? in encode(code_index, 'escape')) > 0 or c.id::text = ?)",
                        visit,
                        code,
                        code))
                .isZero();
        assertThat(World.count("select count(*) from idempotency_record where answer::text like ?", "%" + code + "%"))
                .isZero();
    }

    @Test
    void from_outside_the_visit_does_not_exist() {
        sign(scene.stranger, signed(1)).then().statusCode(404);
        Api.as(scene.stranger)
                .get("/condolence-visits/" + visit + "/receipt-signature")
                .then()
                .statusCode(404);
        Api.as(scene.stranger)
                .post("/condolence-visits/" + visit + "/receipt-codes")
                .then()
                .statusCode(404);
    }

    @Test
    void without_a_receipt_there_is_no_signature() {
        Api.as(scene.organizer)
                .get("/condolence-visits/" + visit + "/receipt-signature")
                .then()
                .statusCode(404);
        Api.as(scene.organizer).get("/condolence-visits/" + visit).then().body("receipt", nullValue());
    }

    private void correct(String version, String amount) {
        correction(version, amount).then().statusCode(200);
    }

    private Response correction(String version, String amount) {
        var said = new HashMap<>(scene.hospital(amount));
        said.remove("memberId");
        said.remove("occasion");
        return Api.sending(scene.organizer, said).header("If-Match", version).put("/condolence-visits/" + visit);
    }

    private static Map<String, Object> signed(int edition) {
        return Map.of("edition", edition, "strokes", SIGNATURE);
    }

    private Response sign(TestMember by, Map<String, Object> receipt) {
        return Api.sending(by, receipt).post("/condolence-visits/" + visit + "/receipts");
    }

    private Response code() {
        return Api.as(scene.organizer).post("/condolence-visits/" + visit + "/receipt-codes");
    }

    private static Response preview(TestMember by, String code) {
        return Api.sending(by, Map.of("code", code)).post("/me/care-receipt-previews");
    }

    private static Response confirm(TestMember by, String code) {
        return Api.sending(by, Map.of("code", code)).post("/me/care-receipts");
    }
}
