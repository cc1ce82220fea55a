package org.unionhome.dues.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Six months without a payment raise a question; only the committee's decision ends a membership. */
@QuarkusTest
class ArrearsCasesTest extends ArrearsScene {

    @Test
    void six_months_unpaid_during_sick_leave_with_a_base_of_0_are_no_arrears_and_raise_nothing() {
        for (String month : new String[] {"2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07"}) {
            owesOf(chen, month, "0.00", "0.00");
        }
        look();
        assertThat(steps(chen)).isEmpty();
        assertThat(cases(chen)).isEmpty();
    }

    @Test
    void six_months_of_real_arrears_raise_a_case_with_evidence_and_the_membership_goes_on() {
        UUID id = raised(chen);
        assertThat(cases(chen)).isEqualTo("OPEN 6");
        Api.as(dues.chair)
                .get("/dues-cases/" + id)
                .then()
                .statusCode(200)
                .body("stands", equalTo(true))
                .body("evidence.step", contains("REMINDER", "TALK"))
                .body("evidence.channel", contains("PHONE", "IN_PERSON"))
                .body("evidence.by.name", contains("钱会计", "钱会计"));
        assertThat(standing(chen)).isEqualTo("ACTIVE 2020-01-01");
        look(TODAY.plusDays(3));
        assertThat(cases(chen)).isEqualTo("OPEN 6");
    }

    @Test
    void without_a_reminder_and_a_talk_on_record_no_case_is_raised() {
        owes(chen, "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07");
        look();
        record(dues.finance, chen, "PHONE", "2025-08-10").statusCode(201);
        look(TODAY.plusDays(1));
        assertThat(steps(chen)).isEqualTo("REMINDER DONE, TALK OPEN");
        assertThat(cases(chen)).isEmpty();
    }

    @Test
    void a_month_of_nothing_owed_or_partly_paid_breaks_the_six() {
        owes(chen, "2025-02", "2025-03", "2025-05", "2025-06", "2025-07");
        owesOf(chen, "2025-04", "25.00", "5.00");
        look();
        record(dues.finance, chen, "PHONE", "2025-08-10").statusCode(201);
        look(TODAY.plusDays(1));
        record(dues.finance, chen, "IN_PERSON", "2025-08-11").statusCode(201);
        look(TODAY.plusDays(2));
        assertThat(cases(chen)).isEmpty();
    }

    @Test
    void the_committee_s_decision_ends_the_membership_as_a_withdrawal() {
        UUID id = raised(chen);
        decide(dues.chair, id, "END", true)
                .statusCode(201)
                .body("status", equalTo("ENDED"))
                .body("documentNo", equalTo("机工〔2025〕9号"))
                .body("decidedBy.name", equalTo("冯主席"));
        assertThat(standing(chen)).isEqualTo("ENDED 2025-09-01");
        assertThat(World.text(
                        "select act || ' ' || act_reason from membership where person_id = ? and upper_inf(period)",
                        chen.id()))
                .isEqualTo("WITHDRAW 经提醒和谈话仍不交纳");
    }

    @Test
    void no_decision_is_older_than_the_case() {
        UUID id = raised(chen);
        World.run("update dues_case set raised_on = '2025-09-02' where id = ?", id);
        decide(dues.chair, id, "END", true).statusCode(400).body("errors.pointer", contains("/on"));
        assertThat(standing(chen)).isEqualTo("ACTIVE 2020-01-01");
    }

    @Test
    void with_a_good_reason_or_taking_part_it_is_no_withdrawal_and_nothing_changes() {
        UUID id = raised(chen);
        decide(dues.chair, id, "END", false).statusCode(422).body("code", equalTo("DUES_CASE_UNPROVEN"));
        assertThat(standing(chen)).isEqualTo("ACTIVE 2020-01-01");
        assertThat(cases(chen)).isEqualTo("OPEN 6");
        decide(dues.chair, id, "KEEP", false).statusCode(201).body("status", equalTo("KEPT"));
        assertThat(standing(chen)).isEqualTo("ACTIVE 2020-01-01");
        look(TODAY.plusDays(3));
        assertThat(cases(chen)).isEqualTo("KEPT 6");
    }

    @Test
    void what_was_paid_before_the_decision_keeps_her_a_member_also_before_the_next_morning() {
        UUID id = raised(chen);
        pays(chen, "2025-02");
        decide(dues.chair, id, "END", true).statusCode(409).body("code", equalTo("DUES_CASE_SETTLED"));
        assertThat(standing(chen)).isEqualTo("ACTIVE 2020-01-01");
        look(TODAY.plusDays(3));
        assertThat(cases(chen)).isEqualTo("SETTLED 6");
    }

    @Test
    void only_who_decides_about_memberships_there_enters_it_and_nobody_about_herself() {
        UUID id = raised(chen);
        decide(dues.finance, id, "END", true).statusCode(403);
        TestMember foreign = dues.officer("何主席", Role.CHAIR, dues.stranger.union());
        decide(foreign, id, "END", true).statusCode(404);
        Api.as(foreign).get("/dues-cases").then().statusCode(200).body("items", empty());
        TestMember own = dues.world.appoint(chen, Role.CHAIR, dues.bureau);
        decide(own, id, "END", true).statusCode(422).body("code", equalTo("SELF_DECISION"));
        assertThat(standing(chen)).isEqualTo("ACTIVE 2020-01-01");
    }

    /** Negative control: without the comparison it is the check of the table that holds. */
    @Test
    void the_database_refuses_a_decision_in_her_own_hands() {
        UUID id = raised(chen);
        String heard = "";
        try {
            World.run("update dues_case set decider_hands = array['person:' || person_id::text] where id = ?", id);
        } catch (RuntimeException refused) {
            heard = String.valueOf(refused);
        }
        assertThat(heard).contains("dues_case_not_of_oneself");
    }
}
