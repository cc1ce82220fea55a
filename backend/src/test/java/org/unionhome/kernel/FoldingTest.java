package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void full_width_letters_and_digits_become_narrow() {
        assertThat(Folding.fold("　１１０１０５Ｘ　")).isEqualTo("110105X");
    }

    @Test
    void invisible_characters_go_and_gaps_become_one_space() {
        assertThat(Folding.fold("\u200b张\u00a0\u3000三\ufeff\n")).isEqualTo("张 三");
    }

    @Test
    void rare_characters_and_the_middle_dot_stay() {
        assertThat(Folding.fold("𠮷㐂·买买提")).isEqualTo("𠮷㐂·买买提");
    }

    @Property(tries = 500)
    void folding_twice_changes_nothing_more(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }
}
