package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What was said in a mediation, photographed and recorded is for the handler and the chair alone, wherever it is read. */
@QuarkusTest
class ConfidentialEverywhereTest {

    private static final String SECRET = "双方因孩子上学争执";
    private static final String PLAIN = "术后恢复良好";
    private CareScene scene;
    private String mediation;
    private String hospital;

    @BeforeEach
    void a_mediation_and_a_hospital_visit_each_with_a_note_a_photo_and_a_voice_note() {
        scene = new CareScene();
        mediation = scene.recorded(with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", SECRET));
        hospital = scene.recorded(with(scene.hospital("500.00"), "note", PLAIN));
        for (String visit : List.of(mediation, hospital)) {
            attach(visit, "attachments", Pictures.jpeg(20, 10));
            attach(visit, "voice-notes", Voices.webm(3));
        }
    }

    @Test
    void the_members_own_data_hold_the_hospital_visit_whole_and_of_the_mediation_only_that_it_was() {
        Map<String, byte[]> file = ownData(scene.member);
        String visits = new String(file.get("visits.json"), StandardCharsets.UTF_8);
        assertThat(visits).contains(PLAIN, "FAMILY_MEDIATION").doesNotContain(SECRET);
        assertThat(file.values()).noneMatch(content -> new String(content, StandardCharsets.UTF_8).contains(SECRET));
        String hospitalNo = numberOf(hospital);
        String mediationNo = numberOf(mediation);
        assertThat(file.keySet())
                .anyMatch(name -> name.contains(hospitalNo) && name.endsWith(".jpg"))
                .anyMatch(name -> name.contains(hospitalNo) && name.endsWith(".webm"))
                .noneMatch(name -> name.contains(mediationNo));
    }

    @Test
    void the_handlers_own_data_hold_nothing_of_what_another_said_to_her() {
        assertThat(ownData(scene.organizer).values())
                .noneMatch(content -> new String(content, StandardCharsets.UTF_8).contains(SECRET));
    }

    @Test
    void no_page_that_anybody_else_reads_shows_it() {
        for (TestMember reader : others()) {
            for (String page : pages()) {
                assertThat(Api.as(reader).get(page).asString()).as(page).doesNotContain(SECRET);
            }
            Api.as(reader)
                    .get("/condolence-visits/" + mediation)
                    .then()
                    .body("noteWithheld", equalTo(true))
                    .body("attachments.size()", equalTo(0))
                    .body("voiceNotes.size()", equalTo(0));
        }
    }

    @Test
    void nobody_else_fetches_photo_or_voice_even_by_its_address() {
        var addresses = new ArrayList<String>();
        var shown = Api.as(scene.organizer).get("/condolence-visits/" + mediation);
        addresses.add("/attachments/" + shown.path("attachments[0].id"));
        addresses.add("/voice-notes/" + shown.path("voiceNotes[0].id"));
        for (TestMember reader : others()) {
            for (String address : addresses) {
                Api.as(reader)
                        .get("/condolence-visits/" + mediation + address)
                        .then()
                        .statusCode(404);
            }
        }
        TestMember chair = scene.world.officer("钱主席", Role.CHAIR, scene.bureau);
        for (String address : addresses) {
            Api.as(chair)
                    .get("/condolence-visits/" + mediation + address)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void what_it_said_before_a_correction_is_kept_from_others_too() {
        var again = with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", "双方同意再谈");
        again.remove("memberId");
        again.remove("occasion");
        Api.sending(scene.organizer, again)
                .header("If-Match", etag(mediation))
                .put("/condolence-visits/" + mediation)
                .then()
                .statusCode(200);
        String editions = "/condolence-visits/" + mediation + "/editions";
        assertThat(Api.as(scene.organizer).get(editions).asString()).contains(SECRET);
        for (TestMember reader : others()) {
            assertThat(Api.as(reader).get(editions).asString()).doesNotContain(SECRET, "再谈");
        }
    }

    @Test
    void no_audit_line_quotes_it() {
        assertThat(World.count("select count(*) from audit_entry a where a::text like ?", "%" + SECRET + "%"))
                .isZero();
    }

    private List<TestMember> others() {
        return List.of(
                scene.world.officer("李组织", Role.ORGANIZER, scene.branch),
                scene.world.officer("冯财务", Role.FINANCE, scene.bureau),
                scene.world.officer("韩经审", Role.AUDITOR, scene.bureau),
                scene.world.officer("郑主席", Role.CHAIR, scene.world.root()));
    }

    private List<String> pages() {
        return List.of(
                "/condolence-visits",
                "/condolence-visits?memberId=" + scene.member.id(),
                "/condolence-visits/" + mediation,
                "/condolence-visits/" + mediation + "/editions",
                "/condolence-todos",
                "/condolence-overview?year=" + CareScene.TODAY.getYear(),
                "/members/" + scene.member.id() + "/timeline",
                "/audit-entries");
    }

    private void attach(String visit, String what, byte[] content) {
        Api.as(scene.organizer)
                .contentType("application/octet-stream")
                .body(content)
                .post("/condolence-visits/" + visit + "/" + what)
                .then()
                .statusCode(201);
    }

    private String etag(String visit) {
        return Api.as(scene.organizer).get("/condolence-visits/" + visit).header("ETag");
    }

    private String numberOf(String visit) {
        return Api.as(scene.organizer).get("/condolence-visits/" + visit).path("visitNo");
    }

    private static Map<String, byte[]> ownData(TestMember who) {
        String id =
                Api.as(who).post("/me/exports").then().statusCode(202).extract().path("id");
        Eventually.within(Duration.ofSeconds(30), () -> "READY"
                .equals(Api.as(who).get("/me/exports/" + id).path("status")));
        byte[] zip = Api.as(who).get("/me/exports/" + id + "/content").asByteArray();
        var file = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                file.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return file;
    }
}
