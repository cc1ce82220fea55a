package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.organization.ReorganizationScene.execute;
import static org.unionhome.organization.ReorganizationScene.step;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class RacingReorganizationsTest {

    private static final int ROUNDS = 5;
    private ReorganizationScene scene;

    @BeforeEach
    void two_unions_of_which_one_has_a_branch() {
        scene = new ReorganizationScene();
    }

    @Test
    void of_two_reorganisations_of_the_same_union_at_the_same_moment_one_wins_and_nothing_is_half_done()
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            scene = new ReorganizationScene();
            scene.world.members(5, scene.office);
            scene.world.members(3, scene.branch);
            String merger = scene.draft(scene.merger());
            String move = scene.draft(step("MOVE", scene.branch, scene.bureau));
            List<Integer> answers = atOnce(
                    () -> execute(scene.chair, merger, 0).extract().statusCode(),
                    () -> execute(scene.chair, move, 0).extract().statusCode());
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
            assertThat(scene.names("parentId=" + scene.bureau)).containsExactly("接待分工会");
            long mergedMembers = World.count(
                    "select count(*) from membership where union_id = ? and period @> date '2026-03-01'", scene.bureau);
            assertThat(mergedMembers).isEqualTo(answers.get(0) == 201 ? 5 : 0);
            everybodyStandsWhereHerUnionStands();
        }
    }

    @Test
    void whoever_is_transferred_admitted_or_appointed_at_that_moment_is_never_left_in_the_dissolved_union()
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            scene = new ReorganizationScene();
            TestMember organizer = scene.world.officer("组织员", Role.ORGANIZER, scene.office);
            TestMember leaving = scene.world.member("转入会员", scene.world.union("税务局工会", scene.committee));
            TestMember security = scene.world.officer("安全管理员", Role.SECURITY_ADMINISTRATOR, scene.world.root());
            UUID transfer = ReorganizationStage.transfer(leaving, scene.office, LocalDate.of(2026, 3, 20));
            String merger = scene.draft(scene.merger());
            List<Integer> answers = atOnce(
                    () -> execute(scene.chair, merger, 0).extract().statusCode(),
                    () -> Api.sending(organizer, Map.of("accept", true))
                            .header("If-Match", "\"0\"")
                            .post("/transfers/" + transfer + "/decisions")
                            .then()
                            .extract()
                            .statusCode(),
                    () -> Api.sending(
                                    security,
                                    Map.of(
                                            "memberId",
                                            organizer.id(),
                                            "unionId",
                                            scene.office,
                                            "role",
                                            "GROUP_LEADER",
                                            "from",
                                            "2026-11-01"))
                            .post("/appointments")
                            .then()
                            .extract()
                            .statusCode());
            assertThat(answers.get(0)).isEqualTo(201);
            assertThat(answers.get(1)).isIn(201, 403, 404, 412);
            assertThat(answers.get(2)).isIn(201, 409);
            assertThat(World.count(
                            "select count(*) from membership where union_id = ? and upper_inf(period)", scene.office))
                    .isZero();
            assertThat(World.count(
                            "select count(*) from appointment where union_id = ? and upper_inf(period)", scene.office))
                    .isZero();
            everybodyStandsWhereHerUnionStands();
        }
    }

    @Test
    void merging_a_thousand_members_into_a_thousand_takes_as_many_statements_as_merging_ten() {
        int few = statements(10, 1);
        int many = statements(1_000, 12);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(100);
    }

    private int statements(int members, int branches) {
        scene = new ReorganizationScene();
        crowd(members, scene.office);
        crowd(members, scene.bureau);
        for (int i = 1; i < branches; i++) {
            scene.world.union("分会" + i, scene.office);
        }
        String id = scene.draft(scene.merger());
        return Statements.fewest(() -> scene.preview(id).statusCode(200));
    }

    /** Many members in two statements. */
    private void crowd(int count, UUID union) {
        String tag = scene.world.rootCode() + union.toString().substring(30);
        World.run(
                """
                insert into person (id, root_id, name, name_pinyin, name_initials)
                select md5(? || g)::uuid, ?, '会员' || g, 'huiyuan' || g, 'hy' || g from generate_series(1, ?) g
                """,
                tag,
                scene.world.root(),
                count);
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, period)
                select md5(? || 'm' || g)::uuid, md5(? || g)::uuid, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
                       'ACTIVE', ? || g, '[2020-01-01,)'
                  from union_node u, generate_series(1, ?) g where u.id = ?
                """,
                tag,
                tag,
                tag,
                count,
                union);
    }

    private void everybodyStandsWhereHerUnionStands() {
        assertThat(World.count(
                        """
                        select count(*) from membership m join union_node u on u.id = m.union_id
                         where m.root_id = ? and upper_inf(m.period)
                           and (u.status = 'DISSOLVED'
                                or (m.l1, m.l2, m.l3, m.l4, m.l5, m.l6) is distinct from (u.l1, u.l2, u.l3, u.l4, u.l5, u.l6))
                        """,
                        scene.world.root()))
                .isZero();
        assertThat(World.count(
                        "select count(*) - count(distinct person_id) from membership where root_id = ? and upper_inf(period)",
                        scene.world.root()))
                .isZero();
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... tries) throws Exception {
        var pool = Executors.newFixedThreadPool(tries.length);
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(List.of(tries))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
