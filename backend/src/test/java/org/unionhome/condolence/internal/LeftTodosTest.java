package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A to-do does not stay with an officer whose office ended. */
@QuarkusTest
class LeftTodosTest extends TodoScene {

    @Test
    void it_returns_to_all_with_who_had_it_and_waits_anew_for_the_rule() {
        TestMember leaving = world.officer("何委员", Role.WOMENS_OFFICER, branch);
        Map<String, Object> todo = plan("MARRIAGE", TODAY);
        assign(List.of(todo), leaving.id()).then().statusCode(200);
        end(leaving);
        find();
        find();
        of(member)
                .body("items[0].assignee", nullValue())
                .body("items[0].byRule", nullValue())
                .body("items[0].leftBy.name", equalTo("何委员"))
                .body("items[0].leftBy.on", equalTo(TODAY.toString()))
                .body("items[0].version", equalTo(2));
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'condolence-todo.office-ended'"
                                + " and subject_id = ?",
                        todo.get("id")))
                .isOne();
        World.run(
                "update care_todo set free_since = ?, remind_on = ?, created_at = now() - interval '30 days'"
                        + " where person_id = ?",
                TODAY.minusDays(30),
                TODAY.minusDays(30),
                member.id());
        find();
        of(member)
                .body("items[0].assignee.name", equalTo("周组织"))
                .body("items[0].byRule.by", equalTo("FEWEST_OPEN"))
                .body("items[0].leftBy.name", equalTo("何委员"));
    }

    @Test
    void it_stays_with_who_still_holds_an_office_there_or_above() {
        TestMember above = world.officer("孙主席", Role.CHAIR, bureau);
        assign(List.of(plan("MARRIAGE", TODAY)), above.id()).then().statusCode(200);
        find();
        of(member).body("items[0].assignee.name", equalTo("孙主席")).body("items[0].leftBy", nullValue());
    }

    @Test
    void what_is_done_stays_with_who_did_it() {
        TestMember leaving = world.officer("何委员", Role.WOMENS_OFFICER, branch);
        Map<String, Object> todo = plan("MARRIAGE", TODAY);
        assign(List.of(todo), leaving.id()).then().statusCode(200);
        step(first(member), "completions", Map.of("reason", "本人婉拒")).then().statusCode(201);
        end(leaving);
        find();
        done(member).body("items[0].assignee.name", equalTo("何委员")).body("items[0].leftBy", nullValue());
    }

    private static void end(TestMember officer) {
        World.run(
                "update appointment set period = daterange(lower(period), ?) where person_id = ?", TODAY, officer.id());
    }
}
