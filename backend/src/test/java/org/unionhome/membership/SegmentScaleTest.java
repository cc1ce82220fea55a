package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.membership.SegmentScene.all;
import static org.unionhome.membership.SegmentScene.any;
import static org.unionhome.membership.SegmentScene.is;
import static org.unionhome.membership.SegmentScene.not;
import static org.unionhome.membership.SegmentScene.preview;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Measures previews of rules over many members; run it by name with {@code -Dunionhome.segments=200000}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "unionhome.segments", matches = "[0-9]{1,7}")
class SegmentScaleTest {

    @Test
    void rules_are_counted_over_many_members() {
        int members = Integer.getInteger("unionhome.segments");
        World world = World.fresh();
        UUID bureau = world.union("机关工会", world.root());
        UUID branch = world.union("第一分工会", bureau);
        TestMember organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        fill(world, branch, members);
        Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
        rules.put("born before 1970", is("BIRTH_DATE", "BEFORE", "1970-01-01"));
        rules.put("women of 40 to 49", all(is("SEX", "IS", "FEMALE"), is("AGE", "BETWEEN", "40", "49")));
        rules.put("never visited", is("LAST_VISIT", "NONE"));
        rules.put(
                "no office and few activities",
                all(is("OFFICE", "NONE"), is("ACTIVITIES", "AT_MOST", "1", "2026-01-01")));
        rules.put("some or others", any(is("BIRTH_MONTH", "IN", "3"), not(is("POST", "CONTAINS", "科"))));
        rules.forEach((name, rule) -> {
            preview(organizer, bureau, rule).statusCode(200);
            long begin = System.nanoTime();
            int counted =
                    preview(organizer, bureau, rule).statusCode(200).extract().path("count.members");
            System.out.printf(
                    "%s: %d of %d in %d ms%n", name, counted, members, (System.nanoTime() - begin) / 1_000_000);
            assertThat(counted).isPositive();
        });
    }

    private static void fill(World world, UUID union, int members) {
        String prefix = "S" + union.toString().substring(24) + "-";
        World.run(
                """
                insert into person (id, root_id, name, name_pinyin, name_initials, sex, birth_date)
                select uuidv7(), ?, ? || g, 'a', 'a', case when g % 2 = 0 then 'FEMALE' else 'MALE' end,
                       date '1960-01-01' + (g % 15000)
                  from generate_series(1, ?) g
                """,
                world.root(), prefix, members);
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no,
                                        post, period)
                select uuidv7(), p.id, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 'ACTIVE', p.name, '科员',
                       '[2015-01-01,)'
                  from person p, union_node u
                 where u.id = ? and p.root_id = u.root_id and p.name like ? || '%'
                """,
                union, prefix);
        World.run("analyze person");
        World.run("analyze membership");
    }
}
