package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X", "34052419800101001x"})
    void the_standards_examples_are_valid(String text) {
        assertThat(IdNumber.parse(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, CHECK_DIGIT",
        "11010519490231002X, BIRTH_DATE",
        "1101051949123100, SHAPE",
        "ABCDEFGHIJKLMNOPQR, SHAPE",
        "110105194912310000, TRUNCATED",
        "11010519491231002X, NONE"
    })
    void what_is_wrong_is_told_apart(String text, IdNumber.Fault fault) {
        assertThat(IdNumber.judge(text)).isEqualTo(fault);
    }

    @Test
    void birth_date_and_sex_are_read_from_it() {
        IdNumber number = IdNumber.parse("11010519491231002X").orElseThrow();
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.male()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"110105194912310000, TRUNCATED", "110105194912310200, CHECK_DIGIT"})
    void three_zeros_with_a_wrong_check_character_were_cut(String text, IdNumber.Fault fault) {
        assertThat(IdNumber.judge(text)).isEqualTo(fault);
    }

    @Test
    void three_zeros_with_a_right_check_character_are_valid_and_doubtful() {
        assertThat(IdNumber.parse("110105194912301000"))
                .hasValueSatisfying(
                        number -> assertThat(number.perhapsTruncated()).isTrue());
        assertThat(IdNumber.parse("11010519491231002X"))
                .hasValueSatisfying(
                        number -> assertThat(number.perhapsTruncated()).isFalse());
    }

    @Test
    void it_shows_itself_only_masked() {
        IdNumber number = IdNumber.parse("11010519491231002X").orElseThrow();
        assertThat(number).hasToString("110***********002X");
        assertThat("" + number).doesNotContain("19491231");
    }
}
