package org.unionhome.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;

class RosterLineTest {

    @Test
    void a_member_needs_a_number_and_others_their_last_digits() {
        assertThat(codes(Map.of("name", "陈思远"))).containsExactly("KEY_MISSING");
        assertThat(codes(Map.of("name", "陈思远", "memberNo", "0001"))).isEmpty();
        assertThat(codes(Map.of("name", "赵老", "kind", "老党员"))).containsExactly("REQUIRED");
        assertThat(codes(Map.of("name", "赵老", "kind", "老党员", "idTail", "402x"))).isEmpty();
    }

    @Test
    void the_last_digits_come_from_the_whole_number_and_may_not_contradict_it() {
        var row = Map.of("name", "赵老", "kind", "老党员", "idNumber", "11010519491231002X");
        assertThat(RosterLine.of(new InputRow(2, row)).idTail()).isEqualTo("002X");
        assertThat(codes(Map.of("name", "赵老", "kind", "老党员", "idNumber", "11010519491231002X", "idTail", "0021")))
                .containsExactly("ID_TAIL_DIFFERS");
    }

    @Test
    void a_number_that_cannot_be_one_and_a_word_that_nobody_knows_are_named() {
        assertThat(codes(Map.of("name", "陈思远", "idNumber", "110105194912310021")))
                .containsExactly("ID_NUMBER_CHECK_DIGIT");
        assertThat(codes(Map.of("name", "陈思远", "kind", "客人"))).containsExactly("UNKNOWN_VALUE");
        assertThat(codes(Map.of("memberNo", "0001"))).containsExactly("REQUIRED");
    }

    private static List<String> codes(Map<String, String> values) {
        return RosterLine.of(new InputRow(2, values)).issues().stream()
                .map(RowIssue::code)
                .toList();
    }
}
