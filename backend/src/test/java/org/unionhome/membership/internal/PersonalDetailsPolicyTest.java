package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Problem.FieldFault;

class PersonalDetailsPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String WOMAN_OF_1949 = "11010519491231002X";

    @Test
    void what_fits_together_has_no_fault() {
        assertThat(faults("尉迟𠮷", "FEMALE", LocalDate.of(1949, 12, 31), WOMAN_OF_1949, "13800000000"))
                .isEmpty();
        assertThat(faults("阿依古丽·买买提", null, null, null, null)).isEmpty();
    }

    @Test
    void a_wrong_check_character_an_impossible_day_and_a_cut_number_are_told_apart() {
        assertThat(faults("甲", null, null, "110105194912310021", null))
                .containsExactly("/idNumber ID_NUMBER_CHECK_DIGIT");
        assertThat(faults("甲", null, null, "110105194902300021", null))
                .containsExactly("/idNumber ID_NUMBER_BIRTH_DATE");
        assertThat(faults("甲", null, null, "110105194912310000", null))
                .containsExactly("/idNumber ID_NUMBER_TRUNCATED");
        assertThat(faults("甲", null, null, "1101051949", null)).containsExactly("/idNumber ID_NUMBER_SHAPE");
    }

    @Test
    void sex_and_birth_date_must_agree_with_the_identity_number_typed_or_on_file() {
        assertThat(faults("甲", "MALE", LocalDate.of(1950, 1, 1), WOMAN_OF_1949, null))
                .containsExactly("/sex SEX_CONTRADICTS_ID_NUMBER", "/birthDate BIRTH_DATE_CONTRADICTS_ID_NUMBER");
        var onFile = PersonalDetailsPolicy.faults(
                "", new PersonalDetails("甲", "MALE", null, null, null), IdNumber.parse(WOMAN_OF_1949), TODAY);
        assertThat(onFile).extracting(FieldFault::code).containsExactly("SEX_CONTRADICTS_ID_NUMBER");
    }

    @Test
    void nobody_is_born_in_the_future_too_young_to_work_or_too_long_ago() {
        assertThat(faults("甲", null, TODAY.plusDays(1), null, null)).containsExactly("/birthDate IN_FUTURE");
        assertThat(faults("甲", null, LocalDate.of(2010, 11, 26), null, null))
                .containsExactly("/birthDate UNDER_WORKING_AGE");
        assertThat(faults("甲", null, LocalDate.of(2010, 11, 25), null, null)).isEmpty();
        assertThat(faults("甲", null, LocalDate.of(1899, 1, 1), null, null)).containsExactly("/birthDate TOO_LONG_AGO");
    }

    @Test
    void names_are_names_and_phones_are_phones() {
        assertThat(faults("<b>", null, null, null, "12345678901"))
                .containsExactly("/name NAME_SHAPE", "/phone PHONE_SHAPE");
    }

    private static List<String> faults(
            String name,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable String idNumber,
            @Nullable String phone) {
        var details = new PersonalDetails(name, sex, birthDate, idNumber, phone);
        return PersonalDetailsPolicy.faults("", details, Optional.empty(), TODAY).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
