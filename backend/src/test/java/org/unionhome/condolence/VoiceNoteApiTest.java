package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What the visitor said instead of typing it. */
@QuarkusTest
class VoiceNoteApiTest {

    private CareScene scene;
    private String visit;

    @BeforeEach
    void a_recorded_visit() {
        scene = new CareScene();
        visit = scene.recorded(scene.hospital("500.00"));
    }

    @Test
    void a_voice_note_is_kept_encrypted_and_comes_back_as_it_was() {
        byte[] spoken = Voices.webm(12);
        String path = speak(scene.organizer, spoken)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("audio/webm"))
                .body("seconds", equalTo(12))
                .extract()
                .header("Location");
        assertThat(Api.as(scene.organizer)
                        .get(path.substring(Api.BASE.length()))
                        .then()
                        .statusCode(200)
                        .header("X-Content-Type-Options", "nosniff")
                        .extract()
                        .asByteArray())
                .isEqualTo(spoken);
        assertThat(World.count(
                        "select count(*) from condolence_attachment where visit_id::text = ? and sealed"
                                + " and position('webm' in encode(content, 'escape')) = 0",
                        visit))
                .isOne();
        Api.as(scene.organizer)
                .get("/condolence-visits/" + visit)
                .then()
                .body("voiceNotes", hasSize(1))
                .body("voiceNotes[0].seconds", equalTo(12))
                .body("attachments", empty());
    }

    @Test
    void a_film_or_a_long_speech_is_refused_and_changes_nothing() {
        speak(scene.organizer, Voices.film()).then().statusCode(422).body("code", equalTo("VOICE_NOT_ACCEPTED"));
        speak(scene.organizer, Voices.webm(121)).then().statusCode(422).body("code", equalTo("VOICE_TOO_LONG"));
        speak(scene.organizer, new byte[(2 << 20) + 1]).then().statusCode(413);
        Api.as(scene.organizer).get("/condolence-visits/" + visit).then().body("version", equalTo(0));
    }

    @Test
    void no_visit_takes_more_than_three() {
        for (int i = 0; i < 3; i++) {
            speak(scene.organizer, Voices.ogg(3)).then().statusCode(201);
        }
        speak(scene.organizer, Voices.ogg(3)).then().statusCode(409).body("code", equalTo("TOO_MANY_VOICE_NOTES"));
    }

    @Test
    void only_who_recorded_the_visit_may_speak() {
        speak(scene.world.officer("李组织", Role.ORGANIZER, scene.branch), Voices.ogg(3))
                .then()
                .statusCode(403);
        speak(scene.stranger, Voices.ogg(3)).then().statusCode(404);
    }

    @Test
    void of_a_mediation_it_is_content_that_handler_and_chair_alone_hear() {
        visit = scene.recorded(with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", "双方争执"));
        String path = speak(scene.organizer, Voices.mp4(3)).header("Location").substring(Api.BASE.length());
        TestMember colleague = scene.world.officer("李组织", Role.ORGANIZER, scene.branch);
        Api.as(colleague).get("/condolence-visits/" + visit).then().body("voiceNotes", empty());
        Api.as(colleague).get(path).then().statusCode(404);
        Api.as(scene.member).get(path).then().statusCode(403);
        Api.as(scene.world.officer("钱主席", Role.CHAIR, scene.branch))
                .get(path)
                .then()
                .statusCode(200);
    }

    private Response speak(TestMember by, byte[] file) {
        return Api.as(by)
                .contentType("application/octet-stream")
                .body(file)
                .post("/condolence-visits/" + visit + "/voice-notes");
    }
}
