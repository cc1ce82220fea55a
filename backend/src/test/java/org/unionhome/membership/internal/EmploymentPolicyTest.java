package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.membership.internal.Employment.Form.DISPATCHED;
import static org.unionhome.membership.internal.Employment.Form.REENGAGED;
import static org.unionhome.membership.internal.Employment.Form.REGULAR;
import static org.unionhome.membership.internal.Employment.Form.SECONDED;
import static org.unionhome.membership.internal.Employment.Form.TEMPORARY;
import static org.unionhome.membership.internal.Employment.Through.AGENCY;
import static org.unionhome.membership.internal.Employment.Through.USER_UNIT;
import static org.unionhome.membership.internal.Employment.Through.WAGE_UNIT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Refusal;

/** Domain dossier 5.12. */
class EmploymentPolicyTest {

    @Test
    void seconded_to_another_organ_membership_stays_with_the_wage_unit() {
        expect(new Employment(SECONDED, WAGE_UNIT, false, "市文化局"), Status.ACTIVE, null);
        expect(new Employment(SECONDED, USER_UNIT, false, "市文化局"), Status.ACTIVE, MembershipProblem.SECONDED_STAYS);
        expect(new Employment(TEMPORARY, WAGE_UNIT, false, "对口支援县"), Status.ACTIVE, null);
        expect(new Employment(TEMPORARY, USER_UNIT, false, "对口支援县"), Status.ACTIVE, MembershipProblem.SECONDED_STAYS);
    }

    @Test
    void dispatched_the_agencys_union_comes_first_and_the_user_units_only_without_one() {
        expect(new Employment(DISPATCHED, AGENCY, true, null), Status.ACTIVE, null);
        expect(new Employment(DISPATCHED, USER_UNIT, false, null), Status.ACTIVE, null);
        expect(
                new Employment(DISPATCHED, USER_UNIT, true, null),
                Status.ACTIVE,
                MembershipProblem.DISPATCHED_BELONGS_TO_AGENCY);
        expect(
                new Employment(DISPATCHED, WAGE_UNIT, false, null),
                Status.ACTIVE,
                MembershipProblem.EMPLOYMENT_IMPLAUSIBLE);
    }

    @Test
    void a_reengaged_retiree_is_retained() {
        expect(new Employment(REENGAGED, WAGE_UNIT, false, null), Status.RETAINED, null);
        expect(
                new Employment(REENGAGED, WAGE_UNIT, false, null),
                Status.ACTIVE,
                MembershipProblem.REENGAGED_IS_RETAINED);
    }

    @Test
    void regular_workers_belong_through_who_pays_them() {
        expect(Employment.REGULAR, Status.ACTIVE, null);
        expect(new Employment(REGULAR, AGENCY, true, null), Status.ACTIVE, MembershipProblem.EMPLOYMENT_IMPLAUSIBLE);
    }

    private static void expect(Employment employment, Status status, @Nullable Refusal refusal) {
        assertThat(EmploymentPolicy.refusal(employment, status).orElse(null)).isEqualTo(refusal);
    }
}
