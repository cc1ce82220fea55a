package org.unionhome.welfare;

import java.util.List;
import java.util.UUID;
import org.unionhome.testing.World;

/** Thousands of members in units of given sizes, written behind the application's back in a few statements. */
final class GoldenMutualAid {

    private GoldenMutualAid() {}

    /** A basic union for each size, numbered; each with an employer of its own when wanted. */
    static void units(World world, UUID above, String name, List<Integer> sizes, boolean employers) {
        for (int i = 0; i < sizes.size(); i++) {
            UUID union = world.union(name + (i + 1), above);
            if (employers) {
                employer(world, union, name + (i + 1) + "单位");
            }
            members(world, union, sizes.get(i));
        }
    }

    private static void employer(World world, UUID union, String name) {
        World.run(
                """
                with made as (insert into employer (id, root_id, union_id, name, kind, updated_at)
                              values (uuidv7(), ?, ?, ?, 'ORGAN', now()) returning id, union_id)
                update union_node u set employer_id = made.id from made where u.id = made.union_id
                """,
                world.root(),
                union,
                name);
    }

    private static void members(World world, UUID union, int count) {
        World.run(
                """
                with made as (insert into person (id, root_id, name, name_pinyin, name_initials, sex, birth_date)
                              select uuidv7(), ?, '会员' || n, 'huiyuan', 'hy', 'FEMALE', date '1985-03-08'
                                from generate_series(1, ?) n returning id)
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, period)
                select uuidv7(), made.id, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 'ACTIVE',
                       'G' || replace(made.id::text, '-', ''), '[2020-01-01,)'
                  from made, union_node u where u.id = ?
                """,
                world.root(),
                count,
                union);
    }

    /** Everybody in units of that name is enrolled in the round, as an import would have done. */
    static void enrolAll(String round, UUID above, String name) {
        World.run(
                """
                insert into welfare_enrollment (id, round_id, scheme, person_id, union_id, shares, price, own_share, period,
                                                covered_from, status, origin, enrolled_by, enrolled_at)
                select uuidv7(), r.id, r.scheme, m.person_id, m.union_id, 1, r.share_price, 12, r.period,
                       lower(r.period), 'ENROLLED', 'IMPORT', 'test', now()
                  from welfare_round r
                  join membership m on m.l2 = ?
                  join union_node u on u.id = m.union_id and u.name like ? || '%'
                 where r.id = ?::uuid
                """,
                above, name, round);
    }
}
