package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;

/** Rosters of one kind and year are judged one after another, so that of two about one person the second knows the first. */
@QuarkusTest
class RostersInTurnTest {

    private static final String SEVERAL = "CAMPAIGN_ON_SEVERAL_ROSTERS";
    private final CampaignScene scene = new CampaignScene();

    @Test
    void what_several_rosters_of_a_year_come_to_together_is_held_against_the_limit_of_the_year() {
        var shandong = new CampaignScene("SD-HARDSHIP-2020");
        TestMember lin = shandong.world.member("林国强", shandong.first);
        codes(shandong, lin, "3000.00", "CAMPAIGN_WITHIN_RULES");
        codes(shandong, lin, "3000.00", SEVERAL);
        codes(shandong, lin, "0.01", "CAMPAIGN_ABOVE_YEAR", SEVERAL);
    }

    private static void codes(CampaignScene scene, TestMember member, String cash, String... expected) {
        String campaign = scene.created("WARMTH", cash);
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, cash)), member);
        scene.lock(campaign).statusCode(201).body("decision.findings.code", contains(expected));
    }

    @Test
    void of_rosters_about_one_person_that_are_locked_at_once_all_but_the_first_are_warned() throws Exception {
        TestMember chen = scene.world.member("陈思远", scene.first);
        var locks = new ArrayList<Callable<List<String>>>();
        for (int i = 0; i < 4; i++) {
            String campaign = scene.created("WARMTH", "100.00");
            scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "100.00")), chen);
            locks.add(() -> scene.lock(campaign).statusCode(201).extract().path("decision.findings.code"));
        }
        var threads = Executors.newFixedThreadPool(locks.size());
        try {
            int warned = 0;
            for (var decided : threads.invokeAll(locks)) {
                warned += decided.get().contains(SEVERAL) ? 1 : 0;
            }
            assertThat(warned).isEqualTo(3);
        } finally {
            threads.shutdown();
        }
    }
}
