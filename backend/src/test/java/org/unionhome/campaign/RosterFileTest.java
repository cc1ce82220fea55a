package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.integration.HostileFiles;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Rosters from and to a spreadsheet: every row or none, and nothing hostile. */
@QuarkusTest
class RosterFileTest {

    private static final List<String> HEADERS = List.of("单位", "批次", "身份", "会员编号", "姓名", "身份证后四位");

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.second);

    @Test
    void with_one_row_wrong_nothing_is_taken_and_each_wrong_row_is_named() {
        TestMember stranger = scene.world.member("外单位", scene.world.union("税务局工会", scene.world.root()));
        String campaign = twoBatches();
        bring(
                        campaign,
                        file(
                                row("机关第一分工会", "会员", chen.memberNo(), "陈思远", ""),
                                row("机关第三分工会", "会员", chen.memberNo(), "陈思远", ""),
                                row("", "会员", lin.memberNo(), "林国强", ""),
                                row("机关第二分工会", "会员", lin.memberNo(), "林国弱", ""),
                                row("机关第二分工会", "会员", stranger.memberNo(), "外单位", ""),
                                row("机关第一分工会", "会员", "", "无编号", ""),
                                row("机关第一分工会", "老党员", "", "赵老", "12"),
                                row("机关第一分工会", "客人", "", "钱某", "1234"),
                                row("机关第一分工会", "会员", chen.memberNo(), "陈思远", "")))
                .then()
                .statusCode(422)
                .body("code", equalTo("ROSTER_FILE_WRONG"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rows/3/batch",
                                "/rows/4/batch",
                                "/rows/5/name",
                                "/rows/6/name",
                                "/rows/7/memberNo",
                                "/rows/8/idTail",
                                "/rows/9/kind",
                                "/rows/10/name"))
                .body("errors.find { it.pointer == '/rows/4/batch' }.code", equalTo("BATCH_NOT_CLEAR"))
                .body("errors.find { it.pointer == '/rows/10/name' }.code", equalTo("GIVEN_TWICE"));
        assertThat(onRoster(campaign)).isZero();
    }

    @Test
    void a_sound_file_fills_the_rosters_and_once_more_adds_nobody() {
        String campaign = twoBatches();
        byte[] sound = file(
                row("机关第一分工会", "", chen.memberNo(), "陈思远", ""),
                row("机关第二分工会", "会员", lin.memberNo(), "林国强", ""),
                row("机关第二分工会", "老党员", "", "赵老", "4027"));
        bring(campaign, sound).then().statusCode(201).body("added", equalTo(3)).body("already", equalTo(0));
        bring(campaign, sound).then().statusCode(201).body("added", equalTo(0)).body("already", equalTo(3));
        assertThat(onRoster(campaign)).isEqualTo(3);
        assertThat(World.count(
                        "select count(*) from audit_entry where subject_id = ? and action = 'campaign.roster-imported'",
                        campaign))
                .isEqualTo(2);
        assertThat(World.count(
                        "select count(*) from campaign_recipient where name = convert_to('赵老', 'UTF8') and campaign_id = ?::uuid",
                        campaign))
                .isZero();
    }

    @Test
    void what_is_fetched_can_be_printed_and_brought_into_another_campaign() {
        String campaign = twoBatches();
        bring(campaign, file(row("机关第一分工会", "", chen.memberNo(), "陈思远", ""), row("机关第二分工会", "老党员", "", "赵老", "4027")))
                .then()
                .statusCode(201);
        byte[] fetched = Api.as(scene.organizer)
                .header("Accept-Language", "zh-CN")
                .get("/campaigns/" + campaign + "/roster-file?purpose=CARE")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asByteArray();
        List<List<String>> rows = Workbooks.read(fetched);
        assertThat(rows.get(0)).startsWith("序号", "单位", "批次", "身份", "会员编号", "姓名", "身份证后四位");
        assertThat(rows.get(1)).contains("陈思远", "300.00", "未领取");
        assertThat(rows.get(2)).contains("赵老", "4027", "老党员");
        bring(twoBatches(), fetched).then().statusCode(201).body("added", equalTo(2));
    }

    @Test
    void a_hostile_file_is_refused_like_any_other_import() {
        String campaign = twoBatches();
        bring(campaign, "no spreadsheet".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_NOT_SPREADSHEET"));
        bring(campaign, HostileFiles.withDocumentType())
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_UNSAFE_MARKUP"));
        bring(campaign, Workbooks.of(List.of(HEADERS))).then().statusCode(422).body("code", equalTo("FILE_EMPTY"));
        assertThat(onRoster(campaign)).isZero();
    }

    @Test
    void only_a_draft_takes_a_file_only_in_the_version_that_was_read_and_only_from_its_own_officers() {
        String campaign = twoBatches();
        byte[] sound = file(row("机关第一分工会", "", chen.memberNo(), "陈思远", ""));
        upload(scene.organizer, campaign, sound, "\"99\"").then().statusCode(412);
        TestMember foreign = scene.world.officer("吴组织", Role.ORGANIZER, scene.world.union("税务局工会", scene.world.root()));
        upload(foreign, campaign, sound, "\"0\"").then().statusCode(404);
        Api.as(foreign)
                .get("/campaigns/" + campaign + "/roster-file?purpose=CARE")
                .then()
                .statusCode(404);
        String running = scene.running("300.00", chen);
        bring(running, sound).then().statusCode(409).body("code", equalTo("CAMPAIGN_STATE"));
    }

    @Test
    void who_hands_out_in_a_unit_fetches_the_roster_of_that_unit_alone() {
        String campaign = twoBatches();
        bring(
                        campaign,
                        file(
                                row("机关第一分工会", "", chen.memberNo(), "陈思远", ""),
                                row("机关第二分工会", "", lin.memberNo(), "林国强", "")))
                .then()
                .statusCode(201);
        byte[] fetched = Api.as(scene.leader)
                .get("/campaigns/" + campaign + "/roster-file?purpose=CARE")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Workbooks.read(fetched)).hasSize(2);
        Api.sending(scene.leader, Map.of("text", "林国强"))
                .post("/campaigns/" + campaign + "/recipient-searches")
                .then()
                .body("items.name", empty());
    }

    @Test
    void a_file_is_fetched_for_a_purpose_that_the_log_keeps_and_the_member_sees() {
        String campaign = scene.created("COOLNESS", "600.00");
        scene.batched(campaign, CampaignScene.batch(scene.first, 2, "300.00"));
        bring(campaign, file(row("机关第一分工会", "", chen.memberNo(), "陈思远", ""), row("机关第一分工会", "老党员", "", "赵老", "4027")))
                .then()
                .statusCode(201);
        Api.as(scene.leader)
                .get("/campaigns/" + campaign + "/roster-file")
                .then()
                .statusCode(400);
        assertThat(fetched(scene.organizer, campaign)).contains("4027");
        assertThat(fetched(scene.leader, campaign)).contains("赵老", "****").doesNotContain("4027");
        assertThat(World.count(
                        """
                        select count(*) from audit_entry
                         where action = 'campaign.roster-fetched' and subject_id = ? and detail = 'INSPECTION'
                        """,
                        campaign))
                .isEqualTo(2);
        Api.as(chen).get("/me/reads").then().statusCode(200).body("items.purpose", hasItem("INSPECTION"));
    }

    private static String fetched(TestMember by, String campaign) {
        byte[] file = Api.as(by)
                .get("/campaigns/" + campaign + "/roster-file?purpose=INSPECTION")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Workbooks.read(file).toString();
    }

    private String twoBatches() {
        String campaign = scene.created("COOLNESS", "600.00");
        scene.batched(campaign, CampaignScene.batch(scene.first, 1, "300.00"));
        scene.batched(campaign, CampaignScene.batch(scene.second, 1, "300.00"));
        return campaign;
    }

    private Response bring(String campaign, byte[] file) {
        return upload(scene.organizer, campaign, file, "\"" + CampaignScene.version(scene.organizer, campaign) + "\"");
    }

    private static Response upload(TestMember by, String campaign, byte[] file, String version) {
        return Api.as(by)
                .header("Idempotency-Key", Api.freshKey())
                .header("If-Match", version)
                .contentType("application/octet-stream")
                .body(file)
                .post("/campaigns/" + campaign + "/roster-file");
    }

    private static List<?> row(String unit, String kind, String memberNo, String name, String tail) {
        return List.of(unit, "", kind, memberNo, name, tail);
    }

    private static byte[] file(List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEADERS);
        all.addAll(List.of(rows));
        return Workbooks.of(all);
    }

    private static long onRoster(String campaign) {
        return World.count("select count(*) from campaign_recipient where campaign_id = ?::uuid", campaign);
    }
}
