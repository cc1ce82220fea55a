package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.HardshipScene;
import org.unionhome.aid.TransferScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Who moves on a day that lies ahead, or came along with a list, is followed on the morning of her day. */
@QuarkusTest
class FollowMembersTest {

    private final HardshipScene scene = new HardshipScene(HardshipScene.BELOW);
    private final TestMember newOrganizer = scene.world.officer("孙组织", Role.ORGANIZER, scene.sibling);

    @Inject
    FollowMembers following;

    @Test
    void a_transfer_that_lies_ahead_takes_the_file_along_on_its_day_and_not_before() {
        String file = scene.applied(HardshipScene.household("60000.00", "42000.00"));
        LocalDate day = HardshipScene.TODAY.plusDays(10);
        String transfer = TransferScene.asked(scene.organizer, scene.worker, scene.sibling, day);
        TransferScene.accept(newOrganizer, transfer).statusCode(201);
        assertThat(union(file)).isEqualTo(scene.branch);
        assertThat(following.follow(scene.world.root(), day.minusDays(1))).isZero();
        assertThat(following.follow(scene.world.root(), day)).isOne();
        assertThat(union(file)).isEqualTo(scene.sibling);
        assertThat(following.follow(scene.world.root(), day)).isZero();
    }

    private static UUID union(String file) {
        return UUID.fromString(World.text("select union_id::text from hardship_file where id = ?::uuid", file));
    }
}
