package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void every_problem_is_explained_in_both_languages(ProblemCode code) {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(texts.has("problems", locale, code.name() + ".title")).isTrue();
            assertThat(texts.has("problems", locale, code.name() + ".detail")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void chinese_and_english_differ(ProblemCode code) {
        String title = code.name() + ".title";
        assertThat(texts.get("problems", Locale.CHINESE, title))
                .isNotEqualTo(texts.get("problems", Locale.ENGLISH, title));
    }

    @org.junit.jupiter.api.Test
    void both_languages_know_the_same_keys() {
        var chinese = ResourceBundle.getBundle("texts/problems", Locale.CHINESE).keySet();
        var english = ResourceBundle.getBundle("texts/problems", Locale.ENGLISH).keySet();
        assertThat(chinese).isEqualTo(english);
    }

    @org.junit.jupiter.api.Test
    void an_unknown_key_is_shown_and_not_hidden() {
        assertThat(texts.get("problems", Locale.CHINESE, "NO_SUCH_KEY")).isEqualTo("NO_SUCH_KEY");
    }
}
