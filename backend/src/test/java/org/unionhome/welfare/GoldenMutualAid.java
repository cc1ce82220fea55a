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

    /** So many of the round's enrolled claimed, were granted and got the amount. */
    static void paidClaims(String round, int count, String amount) {
        World.run(
                """
                with enrolled as (select e.id, e.person_id, e.root_id from welfare_enrollment e
                                   where e.round_id = ?::uuid order by e.id limit ?),
                     ill as (insert into welfare_treatment (id, root_id, person_id, category, found_on, personal_cost, granted)
                             select uuidv7(), root_id, person_id, 'LISTED_DISEASE', current_date, ?::numeric, ?::numeric
                               from enrolled returning id, person_id)
                insert into welfare_claim (id, enrollment_id, treatment_id, person_id, claimed, recognised, granted, status,
                                           submitted_at, checked_by, decided_by, decided_at, paid_on, updated_at)
                select uuidv7(), enrolled.id, ill.id, ill.person_id, ?::numeric, ?::numeric, ?::numeric, 'PAID', now(),
                       'checks', 'decides', now(), current_date, now()
                  from ill join enrolled on enrolled.person_id = ill.person_id
                """,
                round,
                count,
                amount,
                amount,
                amount,
                amount,
                amount);
    }
}
