package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Refusal;

/** Domain dossier 5.12: what may become of a standing. */
class StandingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Test
    void an_active_member_retires_withdraws_is_expelled_or_dies() {
        for (var act :
                new StandingAct[] {StandingAct.RETAIN, StandingAct.WITHDRAW, StandingAct.EXPEL, StandingAct.DIE}) {
            assertThat(StandingPolicy.refusal(standing(Status.ACTIVE, "ADMIT"), act, TODAY, TODAY))
                    .isEmpty();
        }
        expect(standing(Status.ACTIVE, "ADMIT"), StandingAct.RESUME, TODAY, MembershipProblem.STANDING_NOT_POSSIBLE);
        expect(standing(Status.ACTIVE, "ADMIT"), StandingAct.READMIT, TODAY, MembershipProblem.STANDING_NOT_POSSIBLE);
    }

    @Test
    void who_withdrew_is_admitted_anew_but_not_retained() {
        assertThat(StandingPolicy.refusal(standing(Status.ENDED, "WITHDRAW"), StandingAct.READMIT, TODAY, TODAY))
                .isEmpty();
        expect(standing(Status.ENDED, "WITHDRAW"), StandingAct.RETAIN, TODAY, MembershipProblem.STANDING_NOT_POSSIBLE);
    }

    @Test
    void who_died_has_no_further_standing() {
        for (StandingAct act : StandingAct.values()) {
            expect(standing(Status.ENDED, "DIE"), act, TODAY, MembershipProblem.MEMBER_DECEASED);
        }
    }

    @Test
    void a_reengaged_retiree_does_not_become_active() {
        var reengaged = new Employment(Employment.Form.REENGAGED, Employment.Through.WAGE_UNIT, false, null);
        expect(
                standing(Status.RETAINED, "RETAIN", reengaged),
                StandingAct.RESUME,
                TODAY,
                MembershipProblem.REENGAGED_IS_RETAINED);
        assertThat(StandingPolicy.refusal(standing(Status.RETAINED, "RETAIN"), StandingAct.RESUME, TODAY, TODAY))
                .isEmpty();
    }

    @Test
    void an_act_lies_after_the_beginning_of_the_present_standing_and_not_in_the_future() {
        expect(standing(Status.ACTIVE, "ADMIT"), StandingAct.RETAIN, TODAY.plusDays(1), ProblemCode.INVALID_INPUT);
        expect(standing(Status.ACTIVE, "ADMIT"), StandingAct.RETAIN, SINCE, ProblemCode.INVALID_INPUT);
        assertThat(StandingPolicy.refusal(
                        standing(Status.ACTIVE, "ADMIT"), StandingAct.RETAIN, SINCE.plusDays(1), TODAY))
                .isEmpty();
    }

    private static Standing standing(Status status, String act) {
        return standing(status, act, Employment.REGULAR);
    }

    private static Standing standing(Status status, String act, Employment employment) {
        return new Standing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                status,
                SINCE,
                null,
                act,
                null,
                null,
                employment);
    }

    private static void expect(Standing standing, StandingAct act, LocalDate on, Refusal refusal) {
        assertThat(StandingPolicy.refusal(standing, act, on, TODAY).map(Problem::code))
                .contains(refusal);
    }
}
