package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** In which order what was searched for is listed, page after page. */
@QuarkusTest
class MemberSearchPagesTest {

    private World world;
    private UUID bureau;
    private TestMember organizer;

    @BeforeEach
    void a_bureau() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
    }

    @Test
    void numbers_come_first_then_names_by_their_reading_and_initials_last() {
        TestMember byInitials = person("吴安", "wuan", "wa");
        TestMember second = person("万山", "wanshan", "ws");
        TestMember first = person("万安", "wanan", "wa");
        TestMember byNumber = person("李四", "lisi", "ls");
        World.run("update membership set employee_no = 'wa' where person_id = ?", byNumber.id());
        assertThat(pages("wa", 50)).containsExactly(byNumber.id(), first.id(), second.id(), byInitials.id());
    }

    @Test
    void paging_shows_everybody_once_whatever_found_her() {
        for (int i = 0; i < 5; i++) {
            person("王安", "wangan", "wa");
            person("吴安", "wuan", "wa");
            person("王伟", "wangwei", "ww");
        }
        for (int limit : List.of(1, 2, 3, 7)) {
            assertThat(pages("wa", limit)).hasSize(15).doesNotHaveDuplicates();
            assertThat(pages("w", limit)).hasSize(15).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_large_unit_lists_the_same_as_a_small_one() {
        UUID large = world.union("大单位工会", world.root());
        crowd(large, 4_100);
        TestMember theirs = world.officer("钱组织", Role.ORGANIZER, large);
        TestMember elsewhere = person("司马光", "simaguang", "smg");
        organizer = theirs;
        assertThat(pages("simaguang", 50)).isEmpty();
        assertThat(pages("si", 200)).hasSize(410).doesNotHaveDuplicates().doesNotContain(elsewhere.id());
        assertThat(names("司马", 200)).hasSize(410).isSorted();
    }

    @Test
    void a_new_name_is_found_and_the_old_one_is_not() {
        TestMember renamed = person("王安", "wangan", "wa");
        World.run(
                "update person set name = '汪安', name_pinyin = 'wangan', name_initials = 'wa' where id = ?",
                renamed.id());
        assertThat(pages("王", 50)).isEmpty();
        assertThat(pages("汪", 50)).containsExactly(renamed.id());
    }

    private TestMember person(String name, String pinyin, String initials) {
        TestMember member = world.member(name, bureau);
        World.run("update person set name_pinyin = ?, name_initials = ? where id = ?", pinyin, initials, member.id());
        return member;
    }

    /** One in ten is called 司马 and a number. */
    private void crowd(UUID union, int count) {
        World.run(
                """
                insert into person (id, root_id, name, name_pinyin, name_initials, birth_date)
                select gen_random_uuid(), ?,
                       case when n % 10 = 0 then '司马' else '欧阳' end || lpad(n::text, 4, '0'),
                       case when n % 10 = 0 then 'sima' else 'ouyang' end || lpad(n::text, 4, '0'),
                       case when n % 10 = 0 then 'sm' else 'oy' end, date '1990-01-15'
                  from generate_series(1, ?) n
                """,
                world.root(), count);
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                        status, member_no, period)
                select gen_random_uuid(), p.id, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6,
                       'ACTIVE', p.id::text, '[2020-01-01,)'
                  from person p
                  join union_node u on u.id = ?
                 where p.root_id = ? and p.name ~ '^(司马|欧阳)[0-9]'
                """,
                union,
                world.root());
    }

    private List<UUID> pages(String typed, int limit) {
        return list(typed, limit, "items.id").stream().map(UUID::fromString).toList();
    }

    private List<String> names(String typed, int limit) {
        return list(typed, limit, "items.name");
    }

    private List<String> list(String typed, int limit, String field) {
        var all = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(organizer).queryParam("q", typed).queryParam("limit", limit);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/members")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList(field, String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        return all;
    }
}
