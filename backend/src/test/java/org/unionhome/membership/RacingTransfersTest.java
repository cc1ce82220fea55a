package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Two unions take the same member at the same moment. */
@QuarkusTest
class RacingTransfersTest {

    private static final int ROUNDS = 8;
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Test
    void of_two_racing_transfers_one_completes_and_she_has_one_membership() throws Exception {
        World world = World.fresh();
        UUID bureau = world.union("机关事务局工会", world.root());
        TestMember organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        UUID first = world.union("税务局工会", world.root());
        UUID second = world.union("财政局工会", world.root());
        TestMember firstOrganizer = world.officer("吴组织", Role.ORGANIZER, first);
        TestMember secondOrganizer = world.officer("郑组织", Role.ORGANIZER, second);
        for (int round = 0; round < ROUNDS; round++) {
            TestMember member = world.member("解小满", bureau);
            String one = asked(organizer, member, first);
            String other = asked(organizer, member, second);
            var statuses = atOnce(() -> accept(firstOrganizer, one), () -> accept(secondOrganizer, other));
            assertThat(statuses).containsOnlyOnce(201);
            assertThat(World.count(
                            "select count(*) from membership where person_id = ? and upper_inf(period)", member.id()))
                    .isOne();
            assertThat(World.count(
                            "select count(*) from membership_transfer where person_id = ? and status = 'COMPLETED'",
                            member.id()))
                    .isOne();
            assertThat(World.count(
                            "select count(*) from membership_transfer where person_id = ? and status = 'LAPSED'",
                            member.id()))
                    .isOne();
        }
    }

    private static String asked(TestMember officer, TestMember member, UUID to) {
        String code = World.text("select code from union_node where id = ?", to);
        return Api.sending(
                        officer,
                        Map.of("memberId", member.id(), "toUnionCode", code, "effectiveOn", TODAY, "reason", "调动"))
                .post("/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int accept(TestMember officer, String transfer) {
        return Api.sending(officer, Map.of("accept", true))
                .header("If-Match", "\"0\"")
                .post("/transfers/" + transfer + "/decisions")
                .statusCode();
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (Callable<Integer> call : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return call.call();
                }));
            }
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> future : running) {
                statuses.add(future.get());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }
}
