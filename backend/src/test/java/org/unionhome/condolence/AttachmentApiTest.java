package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Photos of a visit. */
@QuarkusTest
class AttachmentApiTest {

    private CareScene scene;
    private String visit;

    @BeforeEach
    void a_recorded_visit() {
        scene = new CareScene();
        visit = scene.recorded(scene.hospital("500.00"));
    }

    @Test
    void a_photo_is_kept_and_served_as_a_download_that_no_browser_runs() {
        String path = attach(scene.organizer, Pictures.png(60, 30))
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .extract()
                .header("Location");
        byte[] photo = Api.as(scene.world.officer("冯财务", Role.FINANCE, scene.branch))
                .get(path.substring(Api.BASE.length()))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", startsWith("attachment; filename="))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .extract()
                .asByteArray();
        assertThat(photo).startsWith(0xFF, 0xD8, 0xFF);
        Api.as(scene.organizer)
                .get("/condolence-visits/" + visit)
                .then()
                .body("attachments", hasSize(1))
                .body("attachments[0].bytes", equalTo(photo.length))
                .body("version", equalTo(1));
        assertThat(World.count(
                        "select count(*) from condolence_attachment where visit_id::text = ? and sealed and content <> ?",
                        visit,
                        photo))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8", "image/*", "*/*"})
    void a_photo_comes_to_whoever_asks_for_pictures_as_browsers_do(String accept) {
        String path = attach(scene.organizer, Pictures.png(6, 3)).header("Location");
        Api.as(scene.organizer)
                .accept(accept)
                .get(path.substring(Api.BASE.length()))
                .then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg");
    }

    @Test
    void only_who_recorded_the_visit_may_attach() {
        attach(scene.world.officer("李组织", Role.ORGANIZER, scene.branch), Pictures.png(6, 3))
                .then()
                .statusCode(403);
        attach(scene.stranger, Pictures.png(6, 3)).then().statusCode(404);
        assertThat(World.count("select count(*) from condolence_attachment where visit_id::text = ?", visit))
                .isZero();
    }

    @Test
    void what_is_no_picture_is_refused_and_changes_nothing() {
        attach(scene.organizer, Pictures.pngBomb(30_000, 30_000))
                .then()
                .statusCode(422)
                .body("code", equalTo("IMAGE_NOT_ACCEPTED"));
        attach(scene.organizer, new byte[(8 << 20) + 1]).then().statusCode(413);
        Api.as(scene.organizer)
                .get("/condolence-visits/" + visit)
                .then()
                .body("attachments", hasSize(0))
                .body("version", equalTo(0));
    }

    @Test
    void a_reversed_visit_takes_no_photo_and_no_visit_takes_more_than_twenty() {
        World.run("update condolence_visit set attachment_count = 20 where id::text = ?", visit);
        attach(scene.organizer, Pictures.png(6, 3)).then().statusCode(409).body("code", equalTo("TOO_MANY_PHOTOS"));
        World.run("update condolence_visit set attachment_count = 0 where id::text = ?", visit);
        Api.sending(scene.organizer, Map.of("reason", "登记错误"))
                .header("If-Match", "\"0\"")
                .post("/condolence-visits/" + visit + "/reversals")
                .then()
                .statusCode(201);
        attach(scene.organizer, Pictures.png(6, 3)).then().statusCode(409).body("code", equalTo("ALREADY_REVERSED"));
    }

    @Test
    void a_photo_sent_twice_under_one_key_is_kept_once() {
        String key = Api.freshKey();
        for (int i = 0; i < 2; i++) {
            attach(key, Pictures.png(6, 3)).then().statusCode(201);
        }
        assertThat(World.count("select count(*) from condolence_attachment where visit_id::text = ?", visit))
                .isOne();
    }

    @Test
    void another_photo_of_the_same_length_under_the_same_key_is_refused() {
        byte[] first = Pictures.png(6, 3);
        byte[] other = first.clone();
        other[other.length - 1] ^= 1;
        String key = Api.freshKey();
        attach(key, first).then().statusCode(201);
        attach(key, other).then().statusCode(422).body("code", equalTo("KEY_USED_DIFFERENTLY"));
    }

    private Response attach(String key, byte[] file) {
        return Api.as(scene.organizer)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/condolence-visits/" + visit + "/attachments");
    }

    private Response attach(TestMember by, byte[] file) {
        return Api.as(by)
                .contentType("application/octet-stream")
                .body(file)
                .post("/condolence-visits/" + visit + "/attachments");
    }
}
