package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.membership.internal.FamilyMember.Field.BIRTH_MONTH;
import static org.unionhome.membership.internal.FamilyMember.Field.SCHOOL;
import static org.unionhome.membership.internal.FamilyMember.Field.STAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Problem.FieldFault;

/** Purpose and necessity: 个人信息保护法 arts. 6, 28, 31. */
class FamilyPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Map<String, FamilyPurpose> PURPOSES = Map.of(
            "CONDOLENCE",
            new FamilyPurpose("CONDOLENCE", "FAMILY_CARE", null, Set.of("MOTHER", "SON"), null, null, "", "", Set.of()),
            "SCHOOLING_AID",
            new FamilyPurpose(
                    "SCHOOLING_AID",
                    "FAMILY_SCHOOLING",
                    "MINOR_CHILD",
                    Set.of("SON"),
                    null,
                    400,
                    "",
                    "",
                    Set.of(SCHOOL, STAGE)),
            "CHILDCARE",
            new FamilyPurpose("CHILDCARE", "MINOR_CHILD", null, Set.of("SON"), 13, null, "", "", Set.of(BIRTH_MONTH)));

    @Test
    void for_care_relation_and_name_are_enough() {
        assertThat(faults("MOTHER", Map.of(), "CONDOLENCE")).isEmpty();
    }

    @Test
    void what_no_purpose_needs_is_not_taken() {
        assertThat(faults("MOTHER", Map.of(BIRTH_MONTH, "1950-03"), "CONDOLENCE"))
                .containsExactly("/birthMonth NOT_NEEDED");
    }

    @Test
    void what_a_purpose_needs_is_asked_for() {
        assertThat(faults("SON", Map.of(SCHOOL, "实验小学"), "SCHOOLING_AID")).containsExactly("/stage REQUIRED");
        assertThat(faults("SON", Map.of(), "CHILDCARE")).containsExactly("/birthMonth REQUIRED");
    }

    @Test
    void a_mother_is_not_entered_for_childcare_and_nobody_for_nothing() {
        assertThat(faults("MOTHER", Map.of(BIRTH_MONTH, "2018-05"), "CHILDCARE"))
                .containsExactly("/relation FAMILY_RELATION");
        assertThat(faults("MOTHER", Map.of(), "UNKNOWN")).containsExactly("/purposes FAMILY_PURPOSE");
        assertThat(faults("MOTHER", Map.of())).containsExactly("/purposes FAMILY_PURPOSE");
    }

    @Test
    void a_child_who_is_13_or_not_yet_born_is_not_entered_for_childcare() {
        assertThat(faults("SON", Map.of(BIRTH_MONTH, "2013-11"), "CHILDCARE")).isEmpty();
        assertThat(faults("SON", Map.of(BIRTH_MONTH, "2013-10"), "CHILDCARE"))
                .containsExactly("/birthMonth FAMILY_TOO_OLD");
        assertThat(faults("SON", Map.of(BIRTH_MONTH, "2026-12"), "CHILDCARE")).containsExactly("/birthMonth IN_FUTURE");
    }

    @Test
    void a_child_under_14_needs_the_consent_for_children_besides() {
        var schooling = member("SON", Map.of(SCHOOL, "x", STAGE, "y"), "SCHOOLING_AID");
        assertThat(FamilyPolicy.consents(schooling, PURPOSES, TODAY)).containsExactly("FAMILY_SCHOOLING");
        var both = member("SON", Map.of(SCHOOL, "x", STAGE, "y", BIRTH_MONTH, "2018-05"), "SCHOOLING_AID", "CHILDCARE");
        assertThat(FamilyPolicy.consents(both, PURPOSES, TODAY))
                .containsExactlyInAnyOrder("FAMILY_SCHOOLING", "MINOR_CHILD");
    }

    @Test
    void childcare_ends_with_the_month_of_the_birthday_schooling_when_it_is_not_confirmed_care_never() {
        var child = member("SON", Map.of(BIRTH_MONTH, "2018-05"), "CHILDCARE");
        assertThat(FamilyPolicy.validUntil(PURPOSES.get("CHILDCARE"), child, TODAY))
                .isEqualTo("2031-05-31");
        assertThat(FamilyPolicy.validUntil(PURPOSES.get("SCHOOLING_AID"), child, TODAY))
                .isEqualTo("2027-12-31");
        assertThat(FamilyPolicy.validUntil(PURPOSES.get("CONDOLENCE"), child, TODAY))
                .isNull();
    }

    private static List<String> faults(String relation, Map<FamilyMember.Field, String> details, String... purposes) {
        return FamilyPolicy.faults(member(relation, details, purposes), PURPOSES, TODAY).stream()
                .map(FamilyPolicyTest::text)
                .toList();
    }

    private static FamilyMember member(String relation, Map<FamilyMember.Field, String> details, String... purposes) {
        return new FamilyMember(new UUID(0, 1), new UUID(0, 2), relation, "某", details, Set.of(purposes), 0);
    }

    private static String text(FieldFault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
