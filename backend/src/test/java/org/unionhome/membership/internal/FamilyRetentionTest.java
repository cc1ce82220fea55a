package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.membership.FamilyScene.agree;
import static org.unionhome.membership.FamilyScene.enter;
import static org.unionhome.membership.FamilyScene.entered;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Nobody of a family is remembered longer than the purpose lasts. */
@QuarkusTest
class FamilyRetentionTest {

    @Inject
    FamilyRetention retention;

    private TestMember member;

    @BeforeEach
    void a_member_with_family() {
        World world = World.fresh();
        member = world.member("解小满", world.root());
        agree(member, "FAMILY_CARE");
        agree(member, "FAMILY_SCHOOLING");
    }

    @Test
    void thirty_days_after_schooling_was_not_confirmed_the_child_goes() {
        enter(member, "SON", "解一", Map.of("school", "实验小学", "stage", "三年级"), "SCHOOLING_AID")
                .then()
                .statusCode(201);
        ended(29);
        retention.removeOld();
        assertThat(family()).isOne();
        ended(31);
        retention.removeOld();
        assertThat(family()).isZero();
    }

    @Test
    void whom_another_purpose_needs_stays_without_what_was_for_the_ended_one() {
        enter(member, "SON", "解一", Map.of("school", "实验小学", "stage", "三年级"), "SCHOOLING_AID", "CONDOLENCE")
                .then()
                .statusCode(201);
        ended(31);
        retention.removeOld();
        assertThat(World.count(
                        "select count(*) from family_member where person_id = ? and school is null and stage is null",
                        member.id()))
                .isOne();
    }

    @Test
    void a_month_after_she_left_nothing_of_her_family_is_left() {
        entered(member, "MOTHER", "王秀兰", "CONDOLENCE");
        World.run(
                "update membership set status = 'ENDED', period = daterange(current_date - 31, null) where person_id = ?",
                member.id());
        retention.removeOld();
        assertThat(family()).isZero();
    }

    private void ended(int daysAgo) {
        World.run(
                "update family_binding b set valid_until = current_date - ? from family_member f"
                        + " where f.id = b.family_member_id and f.person_id = ? and b.purpose = 'SCHOOLING_AID'",
                daysAgo,
                member.id());
    }

    private long family() {
        return World.count("select count(*) from family_member where person_id = ?", member.id());
    }
}
