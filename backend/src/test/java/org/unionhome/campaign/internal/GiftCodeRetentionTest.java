package org.unionhome.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.unionhome.campaign.GiftCodeScene;
import org.unionhome.testing.World;

/** Codes go once they can open nothing any more, and not while a receipt may still be on its way. */
@QuarkusTest
class GiftCodeRetentionTest {

    @Test
    void old_codes_go_and_those_of_the_week_stay() {
        var scene = new GiftCodeScene();
        String old = scene.codeOf("陈思远");
        String recent = scene.codeOf("林国强");
        expired(old, 8);
        expired(recent, 6);
        Arc.container().instance(GiftCodeRetention.class).get().letGo();
        assertThat(kept(old)).isZero();
        assertThat(kept(recent)).isOne();
    }

    private static void expired(String recipient, int days) {
        World.run(
                "update campaign_code set expires_at = now() - make_interval(days => ?) where recipient_id = ?::uuid",
                days,
                recipient);
    }

    private static long kept(String recipient) {
        return World.count("select count(*) from campaign_code where recipient_id = ?::uuid", recipient);
    }
}
