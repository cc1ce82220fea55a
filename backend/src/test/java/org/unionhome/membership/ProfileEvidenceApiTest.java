package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.condolence.Pictures;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Documents handed in with a request: judged, kept encrypted, opened with a trace. */
@QuarkusTest
class ProfileEvidenceApiTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private ProfileRequestScene scene;
    private String request;

    @BeforeEach
    void a_request_that_needs_a_document() {
        scene = new ProfileRequestScene();
        request = scene.asked(Map.of("idNumber", ProfileRequestScene.CORRECTED));
    }

    @Test
    void a_document_is_kept_encrypted_and_served_as_a_download_whose_opening_she_sees() {
        scene.handIn(request, PDF)
                .then()
                .statusCode(201)
                .body("evidence[0].mediaType", equalTo("application/pdf"))
                .body("evidence[0].bytes", equalTo(PDF.length));
        String evidence = scene.opened(request).path("evidence[0].id");
        byte[] served = Api.as(scene.organizer)
                .get("/profile-requests/" + request + "/evidence/" + evidence)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertThat(served).isEqualTo(PDF);
        assertThat(World.count(
                        "select count(*) from profile_evidence where id::text = ? and position('PDF'::bytea in content) > 0",
                        evidence))
                .isZero();
        Api.as(scene.member).get("/me/reads").then().body("items.part", hasItem("EVIDENCE"));
    }

    @Test
    void nothing_but_photos_and_plain_pages_is_taken() {
        byte[] withScript = new String(PDF, StandardCharsets.US_ASCII)
                .replace("/Catalog", "/Catalog /Names <</J#61vaScript 2 0 R>>")
                .getBytes(StandardCharsets.US_ASCII);
        for (byte[] hostile : new byte[][] {
            withScript, "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), Pictures.pngBomb(60_000, 60_000)
        }) {
            scene.handIn(request, hostile).then().statusCode(422).body("code", equalTo("PAPER_NOT_ACCEPTED"));
        }
        scene.opened(request).then().body("evidence", hasSize(0));
    }

    @Test
    void a_request_takes_six_documents_and_none_once_it_is_closed() {
        for (int i = 0; i < 6; i++) {
            scene.photo(request);
        }
        scene.handIn(request, PDF).then().statusCode(409).body("code", equalTo("TOO_MUCH_EVIDENCE"));
        scene.approve(request).then().statusCode(201);
        scene.handIn(request, PDF).then().statusCode(409).body("code", equalTo("PROFILE_REQUEST_CLOSED"));
    }

    @Test
    void the_numbers_are_shown_in_full_for_a_reason_that_she_reads() {
        Api.sending(scene.organizer, Map.of("reason", "与身份证照片核对"))
                .post("/profile-requests/" + request + "/reveals")
                .then()
                .statusCode(201)
                .body("before", equalTo(ProfileRequestScene.ID_NUMBER))
                .body("proposed", equalTo(ProfileRequestScene.CORRECTED));
        Api.as(scene.member)
                .get("/me/reads")
                .then()
                .body("items[0].part", equalTo("VALUES"))
                .body("items[0].reason", equalTo("与身份证照片核对"));
        assertThat(World.count(
                        "select count(*) from idempotency_record where answer::text like ?",
                        "%" + ProfileRequestScene.CORRECTED + "%"))
                .isZero();
    }

    @Test
    void neither_value_nor_note_stands_in_the_database_in_plain_text() {
        assertThat(World.count(
                        "select count(*) from profile_request_item where request_id::text = ?"
                                + " and position(convert_to(?, 'UTF8') in proposed) > 0",
                        request,
                        ProfileRequestScene.CORRECTED))
                .isZero();
    }
}
