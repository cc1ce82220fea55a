package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** One person signs for a few others, not for a whole unit. */
@QuarkusTest
class ProxyCapTest {

    private final CampaignScene scene = new CampaignScene();

    @Test
    void one_proxy_signs_for_as_many_as_the_campaign_allows_and_another_for_the_rest() {
        List<TestMember> members = scene.world.members(3, scene.first);
        String campaign = running(members, 2);
        List<String> recipients = recipients(campaign);
        proxy(campaign, recipients.get(0), "陈母", "M1 1L2 2L3 3").then().statusCode(201);
        proxy(campaign, recipients.get(1), "陈 母", "M1 1L2 2L3 4").then().statusCode(201);
        proxy(campaign, recipients.get(2), "陈母", "M1 1L2 2L3 5")
                .then()
                .statusCode(422)
                .body("code", equalTo("PROXY_SIGNED_OFTEN"));
        assertThat(World.text("select status from campaign_recipient where id = ?::uuid", recipients.get(2)))
                .isEqualTo("LISTED");
        proxy(campaign, recipients.get(2), "林父", "M1 1L2 2L3 6").then().statusCode(201);
    }

    @Test
    void two_of_one_name_are_told_apart_by_the_last_digits_of_their_identity_numbers() {
        List<TestMember> members = scene.world.members(2, scene.first);
        String campaign = running(members, 1);
        List<String> recipients = recipients(campaign);
        proxy(campaign, recipients.get(0), "王芳", "4027", "M1 1L2 2L3 3").then().statusCode(201);
        proxy(campaign, recipients.get(1), "王芳", "4027", "M1 1L2 2L3 4").then().statusCode(422);
        proxy(campaign, recipients.get(1), "王芳", "518X", "M1 1L2 2L3 4").then().statusCode(201);
    }

    @Test
    void what_was_brought_back_no_longer_counts() {
        List<TestMember> members = scene.world.members(2, scene.first);
        String campaign = running(members, 1);
        List<String> recipients = recipients(campaign);
        proxy(campaign, recipients.get(0), "陈母", "M1 1L2 2L3 3").then().statusCode(201);
        proxy(campaign, recipients.get(1), "陈母", "M1 1L2 2L3 4").then().statusCode(422);
        Api.sending(scene.leader, Map.of("reason", "送错了人"))
                .post("/campaigns/" + campaign + "/recipients/" + recipients.get(0) + "/returns")
                .then()
                .statusCode(201);
        proxy(campaign, recipients.get(1), "陈母", "M1 1L2 2L3 4").then().statusCode(201);
    }

    @Test
    void of_many_at_once_no_more_than_allowed_get_through() throws Exception {
        List<TestMember> members = scene.world.members(6, scene.first);
        String campaign = running(members, 2);
        var calls = new ArrayList<Callable<Integer>>();
        for (String recipient : recipients(campaign)) {
            int at = calls.size();
            calls.add(() -> proxy(campaign, recipient, "陈母", "M1 1L2 2L3 " + at).statusCode());
        }
        var pool = Executors.newFixedThreadPool(6);
        try {
            int signed = 0;
            for (var done : pool.invokeAll(calls)) {
                signed += done.get() == 201 ? 1 : 0;
            }
            assertThat(signed).isEqualTo(2);
        } finally {
            pool.shutdownNow();
        }
    }

    private String running(List<TestMember> members, int proxyMost) {
        var body = scene.campaign("COOLNESS", members.size() + "00.00");
        body.put("proxyMost", proxyMost);
        String campaign = scene.created(body);
        String batch = scene.batched(campaign, CampaignScene.batch(scene.first, members.size(), "100.00"));
        scene.listed(campaign, batch, members.toArray(TestMember[]::new));
        scene.approved(campaign);
        return campaign;
    }

    private List<String> recipients(String campaign) {
        return Api.as(scene.leader)
                .get("/campaigns/" + campaign + "/recipients?limit=200")
                .then()
                .extract()
                .path("items.id");
    }

    private Response proxy(String campaign, String recipient, String name, String strokes) {
        return proxy(campaign, recipient, name, "4027", strokes);
    }

    private Response proxy(String campaign, String recipient, String name, String idTail, String strokes) {
        return CampaignScene.receipt(
                scene.leader,
                campaign,
                recipient,
                Map.of(
                        "way",
                        "PROXY",
                        "signature",
                        strokes,
                        "proxyName",
                        name,
                        "proxyIdTail",
                        idTail,
                        "proxyRelation",
                        "家属",
                        "proxyReason",
                        "住院"));
    }
}
