package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** S3: 200 people join at one ceremony. */
@QuarkusTest
class CeremonyApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID bureau;
    private TestMember chair;

    @BeforeEach
    void a_union_with_its_chair() {
        World world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        chair = world.officer("钱主席", Role.CHAIR, bureau);
    }

    @Test
    void two_hundred_people_join_in_one_act() {
        hold(people(200))
                .then()
                .statusCode(201)
                .body("admitted", equalTo(200))
                .body("duesFrom", equalTo(TODAY.plusMonths(1).withDayOfMonth(1).toString()));
        assertThat(World.count(
                        "select count(distinct member_no) from membership where union_id = ? and status = 'ACTIVE' and member_no like 'M%'",
                        bureau))
                .isEqualTo(200);
        assertThat(World.count(
                        "select count(*) from admission where union_id = ? and channel = 'COLLECTIVE'"
                                + " and status = 'APPROVED'",
                        bureau))
                .isEqualTo(200);
    }

    @Test
    void when_rows_are_wrong_each_says_why_and_nobody_joins() {
        var people = people(5);
        people.get(1).put("idNumber", People.wrongCheckDigit(People.idNumber(Applicants.BORN, 1)));
        people.get(3).put("sex", "FEMALE");
        hold(people).then().statusCode(400).body("errors.pointer", contains("/people/1/idNumber", "/people/3/sex"));
        assertThat(World.count("select count(*) from admission where union_id = ?", bureau))
                .isZero();
        assertThat(World.count("select count(*) from membership where union_id = ?", bureau))
                .isOne();
    }

    @Test
    void who_stands_twice_in_the_list_or_is_a_member_already_is_named() {
        hold(people(2)).then().statusCode(201);
        var people = people(3);
        people.add(Applicants.applicant("同一人", 2));
        hold(people)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/people/0/idNumber", "/people/1/idNumber", "/people/3/idNumber"))
                .body("errors.code", hasItems("ALREADY_MEMBER", "TWICE_IN_LIST"));
    }

    @Test
    void more_than_five_hundred_at_once_are_refused() {
        hold(people(501)).then().statusCode(400);
    }

    private Response hold(List<Map<String, Object>> people) {
        return Api.sending(chair, Map.of("unionId", bureau, "heldOn", TODAY.toString(), "people", people))
                .post("/admission-ceremonies");
    }

    private static List<Map<String, Object>> people(int count) {
        var people = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            people.add(Applicants.applicant("新人" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10), i));
        }
        return people;
    }
}
