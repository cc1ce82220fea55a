package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Everything that is held about a person, handed out to her and to nobody else. */
@QuarkusTest
class MyDataApiTest {

    private ProfileRequestScene scene;

    @BeforeEach
    void a_member_about_whom_something_is_known() {
        scene = new ProfileRequestScene();
        scene.photo(scene.asked(Map.of("name", "谢小满", "note", "户口簿改名")));
        Api.sending(scene.member, Map.of("purpose", "STEP_DATA", "version", 1))
                .post("/me/consents")
                .then()
                .statusCode(201);
        Api.as(scene.organizer).get("/members/" + scene.member.id()).then().statusCode(200);
    }

    @Test
    void the_file_holds_a_page_to_read_the_same_as_json_and_the_documents() throws IOException {
        Map<String, byte[]> file = fetched(scene.member, made(scene.member));
        String page = new String(file.get("index.html"), StandardCharsets.UTF_8);
        assertThat(page).contains("我的全部数据", "解小满", ProfileRequestScene.ID_NUMBER, "户口簿改名");
        assertThat(json(file, "person").get(0).get("phone").asText()).isEqualTo("13900000001");
        assertThat(json(file, "standings").get(0).get("union").asText()).isEqualTo("机关事务局工会");
        assertThat(json(file, "profile-request-items").get(0).get("proposed").asText())
                .isEqualTo("谢小满");
        assertThat(json(file, "consents")).hasSize(1);
        assertThat(json(file, "reads").get(0).get("reader").asText()).isEqualTo("周组织");
        assertThat(file.keySet()).anyMatch(name -> name.startsWith("files/profile-requests/") && name.endsWith(".jpg"));
    }

    @Test
    void every_field_is_explained_in_both_languages() throws IOException {
        Map<String, byte[]> file = fetched(scene.member, made(scene.member));
        Set<String> known =
                ResourceBundle.getBundle("texts/my-data", Locale.CHINESE).keySet();
        assertThat(known)
                .isEqualTo(ResourceBundle.getBundle("texts/my-data", Locale.ENGLISH)
                        .keySet());
        for (String name : file.keySet()) {
            if (name.endsWith(".json")) {
                String part = name.replace(".json", "");
                assertThat(known).contains(part, part + ".about");
                json(file, part).get(0).fieldNames().forEachRemaining(field -> assertThat(known)
                        .contains(part + "." + field));
            }
        }
    }

    @Test
    void it_says_what_is_in_it_and_when_it_goes() {
        String id = made(scene.member);
        Api.as(scene.member)
                .get("/me/exports")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].expiresAt", notNullValue())
                .body("items[0].bytes", greaterThan(1000))
                .body("items[0].parts.name", hasItem("个人资料"))
                .body("items[0].parts.find { it.name == '资料更正申请' }.files", equalTo(1));
        World.run("update my_data_export set expires_at = now() - interval '1 minute' where id::text = ?", id);
        Api.as(scene.member).get("/me/exports/" + id).then().statusCode(404);
        Api.as(scene.member).get("/me/exports/" + id + "/content").then().statusCode(404);
    }

    @Test
    void nobody_else_can_see_or_fetch_it_and_every_fetching_is_audited() {
        String id = made(scene.member);
        Api.as(scene.organizer).get("/me/exports/" + id).then().statusCode(404);
        Api.as(scene.organizer).get("/me/exports/" + id + "/content").then().statusCode(404);
        fetched(scene.member, id);
        assertThat(World.count("select count(*) from audit_entry where action = 'my-data.fetched' and detail = ?", id))
                .isOne();
    }

    @Test
    void one_is_made_at_a_time() {
        World.run(
                "insert into my_data_export (id, person_id, status, language, asked_at) values (?, ?, 'RUNNING', 'zh', now())",
                Ids.next(),
                scene.member.id());
        Api.as(scene.member).post("/me/exports").then().statusCode(409).body("code", equalTo("EXPORT_RUNNING"));
    }

    @Test
    void it_stands_in_the_database_encrypted() {
        String id = made(scene.member);
        assertThat(World.count(
                        "select count(*) from my_data_piece where export_id::text = ? and position('PK'::bytea in substring(content from 1 for 8)) > 0",
                        id))
                .isZero();
    }

    private static String made(TestMember who) {
        String id = Api.as(who)
                .post("/me/exports")
                .then()
                .statusCode(202)
                .header("Location", containsString("/jobs/"))
                .extract()
                .path("id");
        Eventually.within(Duration.ofSeconds(30), () -> "READY"
                .equals(Api.as(who).get("/me/exports/" + id).path("status")));
        return id;
    }

    private static Map<String, byte[]> fetched(TestMember who, String id) {
        byte[] zip = Api.as(who)
                .get("/me/exports/" + id + "/content")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        var file = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                file.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return file;
    }

    private static JsonNode json(Map<String, byte[]> file, String part) throws IOException {
        return new ObjectMapper().readTree(file.get(part + ".json"));
    }
}
