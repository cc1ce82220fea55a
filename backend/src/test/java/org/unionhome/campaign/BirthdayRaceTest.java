package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** Of a visit and a roster about one birthday at the same moment one is let through; the other hears of it. */
@QuarkusTest
class BirthdayRaceTest {

    private static final int PAIRS = 6;
    private final CampaignScene scene = new CampaignScene("WENZHOU-ORG-2019");

    @Test
    void a_visit_and_a_roster_at_the_same_moment_give_one_gift() throws Exception {
        String cakes = scene.stocked("生日蛋糕", 50, "200.00", "2026-06-01");
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < PAIRS; i++) {
            TestMember member = scene.world.member("寿星" + i, scene.first);
            String campaign = cake(cakes, member);
            acts.add(() -> scene.lock(campaign).extract().statusCode());
            acts.add(() -> visit(member));
        }
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            for (int i = 0; i < PAIRS; i++) {
                assertThat(answers.subList(2 * i, 2 * i + 2)).containsExactlyInAnyOrder(201, 422);
            }
        } finally {
            threads.shutdown();
        }
    }

    private String cake(String cakes, TestMember member) {
        String campaign = scene.created("BIRTHDAY", "200.00");
        var batch = CampaignScene.batch(scene.first, 1, "0.00");
        batch.put("goods", List.of(CampaignScene.goods(cakes, 1, "200.00")));
        scene.listed(campaign, scene.batched(campaign, batch), member);
        return campaign;
    }

    private int visit(TestMember member) {
        return Api.sending(
                        scene.organizer,
                        Map.of(
                                "memberId", member.id(),
                                "occasion", "BIRTHDAY",
                                "occurredOn", "2026-07-10",
                                "visitedOn", "2026-07-10",
                                "visitors", List.of("周组织"),
                                "form", "GOODS",
                                "amount", "200.00"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .statusCode();
    }
}
