package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Whoever worked on a campaign, or lent the authority for it, does not approve it. */
@QuarkusTest
class CampaignApprovalTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void who_put_it_together_does_not_approve_it_also_with_the_office_to() {
        scene.world.appoint(scene.organizer, Role.CHAIR, scene.bureau);
        String campaign = lockable();
        scene.lock(campaign).statusCode(201).body("approvable", equalTo(false));
        scene.approve(scene.organizer, campaign).statusCode(422).body("code", equalTo("CAMPAIGN_BY_ANOTHER"));
        scene.approve(scene.chair, campaign).statusCode(201);
    }

    @Test
    void without_the_office_nobody_approves() {
        String campaign = lockable();
        scene.lock(campaign).statusCode(201);
        scene.approve(scene.organizer, campaign).statusCode(403);
    }

    @Test
    void who_lent_the_authority_to_put_it_together_does_not_approve_it() {
        TestMember deputy = scene.world.member("沈代办", scene.bureau);
        var lent = Map.of(
                "memberId", deputy.id().toString(),
                "unionId", scene.bureau.toString(),
                "appointmentId", appointmentOf(scene.chair),
                "permissions", List.of("CAMPAIGN_READ", "CAMPAIGN_WRITE"),
                "from", LocalDate.now(Clocks.CHINA).toString(),
                "to", LocalDate.now(Clocks.CHINA).plusDays(10).toString(),
                "reason", "外出学习");
        Api.sending(scene.chair, lent).post("/delegations").then().statusCode(201);
        String campaign = lockable();
        CampaignScene.change(deputy, campaign, "/locks", null).then().statusCode(201);
        scene.approve(scene.chair, campaign).statusCode(422).body("code", equalTo("CAMPAIGN_BY_ANOTHER"));
    }

    @Test
    void the_database_has_the_last_word() {
        String campaign = lockable();
        assertThatThrownBy(() -> World.run(
                        """
                        insert into campaign_approval (id, campaign_id, union_id, no, workers, approvers, approver_name,
                                                       persons, total, budget_line, approved_at)
                        values (?, ?::uuid, ?, 1, '{a,b}', '{b}', '某人', 1, 300, ?, now())
                        """,
                        UUID.randomUUID(),
                        campaign,
                        scene.bureau,
                        UUID.randomUUID()))
                .hasStackTraceContaining("campaign_approved_by_another");
    }

    @Test
    void a_changed_campaign_is_not_approved_by_who_read_the_older_version() {
        String campaign = lockable();
        scene.lock(campaign).statusCode(201);
        Api.as(scene.chair)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/campaigns/" + campaign + "/approvals")
                .then()
                .statusCode(412);
        assertThat(World.count("select count(*) from campaign_approval where campaign_id = ?::uuid", campaign))
                .isZero();
    }

    private String lockable() {
        String campaign = scene.created("COOLNESS", "300.00");
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "300.00")), chen);
        return campaign;
    }

    private static String appointmentOf(TestMember member) {
        return World.text("select id::text from appointment where person_id = ?", member.id());
    }
}
