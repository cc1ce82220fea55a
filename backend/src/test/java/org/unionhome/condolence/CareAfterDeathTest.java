package org.unionhome.condolence;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.World;

/** Domain dossier 5.12: membership ends on the day of death, care for the family runs on. */
@QuarkusTest
class CareAfterDeathTest {

    private CareScene scene;

    @BeforeEach
    void a_member_and_her_organiser() {
        scene = new CareScene();
    }

    @Test
    void who_died_is_no_member_any_more_but_her_family_is_visited() {
        ended("DIE");
        scene.record(scene.death("SPOUSE")).then().statusCode(201);
    }

    @Test
    void who_withdrew_is_not_visited_any_more() {
        ended("WITHDRAW");
        scene.record(scene.death("SPOUSE")).then().statusCode(400).body("errors[0].code", equalTo("FORMER_MEMBER"));
    }

    private void ended(String act) {
        World.run(
                "update membership set period = daterange(lower(period), current_date - 3) where person_id = ?",
                scene.member.id());
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, period,
                                        act)
                select gen_random_uuid(), person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, 'ENDED', member_no,
                       daterange(upper(period), null), ?
                  from membership where person_id = ?
                """,
                act,
                scene.member.id());
    }
}
