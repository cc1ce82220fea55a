package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/**
 * Measures a large export; run it by name with {@code -Dunionhome.scale=200000} and
 * {@code -Dquarkus.http.test-timeout=600s}. Prints seconds, bytes and how much live heap the writing needed at most.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "unionhome.scale", matches = "[0-9]{1,6}")
class ExportScaleTest {

    private final World world = World.fresh();
    private final UUID union = world.union("机关工会", world.root());
    private final TestMember officer = world.officer("管理员", Role.ADMINISTRATOR, world.root());

    @Test
    void a_large_list_is_written_in_bounded_memory() {
        int members = Integer.getInteger("unionhome.scale");
        fill(members);
        for (String format : List.of("XLSX", "CSV")) {
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begin = System.nanoTime();
            String id = export(format);
            System.out.printf(
                    "SCALE %s of %d: %.1f s, %d bytes, live heap after collections at most %d MB%n",
                    format,
                    members,
                    (System.nanoTime() - begin) / 1e9,
                    World.count("select bytes from member_export where id = ?::uuid", id),
                    peak() >> 20);
            assertThat(World.count("select rows from member_export where id = ?::uuid", id))
                    .isEqualTo(members);
        }
    }

    private String export(String format) {
        Map<String, Object> wanted = Map.of(
                "format",
                format,
                "columns",
                List.of("MEMBER_NO", "NAME", "SEX", "UNION_CODE", "UNION_NAME", "POST", "JOINED_ON", "STATUS"),
                "unionId",
                union,
                "purpose",
                "MEMBERSHIP",
                "reason",
                "量一量");
        String id = Api.sending(officer, wanted)
                .post("/member-exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Eventually.within(Duration.ofMinutes(10), () -> !"WORKING"
                .equals(Api.as(officer)
                        .get("/member-exports/" + id)
                        .then()
                        .extract()
                        .path("status")));
        return id;
    }

    /** Old space right after collections: what was really held. */
    private static long peak() {
        return pools().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private void fill(int members) {
        World.run(
                """
                with made as (
                    insert into person (id, root_id, name, name_pinyin, name_initials, sex)
                    select uuidv7(), ?, '王安博', 'wanganbo', 'wab', 'MALE' from generate_series(1, ?)
                    returning id
                )
                insert into membership (id, person_id, root_id, union_id, l1, l2, status, member_no, post, period)
                select uuidv7(), m.id, u.root_id, u.id, u.l1, u.l2, 'ACTIVE', 'S' || row_number() over (), '科员', '[2020-01-01,)'
                  from made m, union_node u where u.id = ?
                """,
                world.root(),
                members,
                union);
    }
}
