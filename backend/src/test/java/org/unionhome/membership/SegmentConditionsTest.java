package org.unionhome.membership;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhome.membership.SegmentScene.all;
import static org.unionhome.membership.SegmentScene.any;
import static org.unionhome.membership.SegmentScene.is;
import static org.unionhome.membership.SegmentScene.not;
import static org.unionhome.membership.SegmentScene.preview;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Each condition holds exactly whom it says, and what is typed stays a value. */
@QuarkusTest
class SegmentConditionsTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember chen;
    private TestMember lin;

    @BeforeEach
    void two_members_beside_the_organizer() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        chen = world.member("陈", bureau, TODAY.minusYears(40));
        lin = world.member(
                "林", world.union("第一分工会", bureau), TODAY.minusYears(50).plusDays(1));
        World.run("update person set birth_date = ? where id = ?", TODAY.minusYears(20), organizer.id());
        World.run("update person set sex = 'MALE' where id = ?", lin.id());
    }

    @Test
    void age_counts_full_years_and_the_birthday_itself() {
        holds(is("AGE", "AT_LEAST", "40"), "陈", "林");
        holds(is("AGE", "AT_LEAST", "50"));
        holds(is("AGE", "AT_MOST", "39"), "周组织");
        holds(is("AGE", "BETWEEN", "40", "49"), "陈", "林");
    }

    @Test
    void sex_month_and_date_of_birth() {
        holds(is("SEX", "IS", "MALE"), "林");
        World.run("update person set birth_date = '1980-02-29' where id = ?", chen.id());
        World.run("update person set birth_date = '1980-03-01' where id = ?", lin.id());
        holds(all(is("BIRTH_MONTH", "IN", "2"), is("BIRTH_DATE", "BEFORE", "1990-01-01")), "陈");
        holds(is("BIRTH_DATE", "BEFORE", "1980-03-01"), "陈");
        holds(
                all(
                        is("BIRTH_MONTH", "IN", "2", "3"),
                        is("BIRTH_DATE", "SINCE", "1980-03-01"),
                        not(is("AGE", "AT_MOST", "25"))),
                "林");
    }

    @Test
    void post_contains_and_equals_and_special_characters_stay_values() {
        World.run("update membership set post = '一级主任科员' where person_id = ?", chen.id());
        World.run("update membership set post = '100%_x''; drop' where person_id = ?", lin.id());
        holds(is("POST", "CONTAINS", "主任"), "陈");
        holds(is("POST", "IS", "主任"));
        holds(is("POST", "CONTAINS", "%_x'; drop"), "林");
        holds(is("POST", "CONTAINS", "_"), "林");
    }

    @Test
    void standing_employment_and_joining() {
        World.run("update membership set status = 'RETAINED' where person_id = ?", chen.id());
        World.run("update membership set form = 'SECONDED', admitted_on = '2010-05-01' where person_id = ?", lin.id());
        holds(is("STATUS", "IN", "RETAINED"), "陈");
        holds(is("STATUS", "IN", "RETAINED", "ACTIVE"), "陈", "林", "周组织");
        holds(is("EMPLOYMENT", "IN", "SECONDED"), "林");
        holds(is("JOINED", "BEFORE", "2010-05-02"), "林");
        holds(is("JOINED", "SINCE", "2010-05-02"), "周组织");
        holds(is("MEMBER_YEARS", "AT_LEAST", "10"), "林");
    }

    @Test
    void offices_and_unions() {
        holds(is("OFFICE", "ANY_OF", "ORGANIZER", "CHAIR"), "周组织");
        holds(is("OFFICE", "NONE"), "陈", "林");
        holds(is("UNION", "WITHIN", lin.union()), "林");
    }

    @Test
    void any_and_not_and_nesting() {
        holds(any(is("SEX", "IS", "MALE"), is("AGE", "AT_MOST", "30")), "林", "周组织");
        holds(all(not(any(is("SEX", "IS", "MALE"), is("OFFICE", "ANY_OF", "ORGANIZER")))), "陈");
        World.run("update person set sex = null where id = ?", lin.id());
        holds(not(is("SEX", "IS", "FEMALE")), "林");
    }

    @Test
    void a_rule_that_cannot_be_asked_is_refused_at_its_place() {
        refused(is("AGE", "AT_LEAST", "old"), "/rule/values/0");
        refused(is("AGE", "AT_LEAST", "9999"), "/rule/values/0");
        refused(is("AGE", "IS", "40"), "/rule/operator");
        refused(is("BIRTH_DATE", "BEFORE", "1970-02-30"), "/rule/values/0");
        refused(is("SEX", "IS", "NONE"), "/rule/values/0");
        refused(all(is("AGE", "BETWEEN", "40")), "/rule/parts/0/values");
        refused(any(is("INTEREST", "ANY_OF", "HIKING")), "/rule/parts/0/field");
        refused(not(is("STATUS", "IN", "ENDED")), "/rule/parts/0/field");
        refused(is("UNION", "WITHIN", world.root()), "/rule/values/0");
        refused(Map.of("kind", "ALL"), "/rule/parts");
        refused(all(all(all(all(is("SEX", "IS", "MALE"))))), "/rule/parts/0/parts/0/parts/0/parts/0");
    }

    private void holds(Map<String, Object> rule, String... names) {
        preview(organizer, bureau, rule)
                .statusCode(200)
                .body("members.name", containsInAnyOrder(names))
                .body("count.members", equalTo(names.length));
    }

    private void refused(Map<String, Object> rule, String pointer) {
        preview(organizer, bureau, rule).statusCode(400).body("errors.pointer", hasItem(pointer));
    }
}
