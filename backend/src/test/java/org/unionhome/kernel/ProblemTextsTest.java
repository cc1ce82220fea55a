package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {

    private final Texts texts = new Texts();

    /** What every feature may say, and what only one says. */
    static Stream<Refusal> refusals() {
        return new ClassFileImporter()
                .importPackages("org.unionhome").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(Refusal.class::cast);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_problem_is_explained_in_both_languages(Refusal code) {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(texts.has("problems", locale, code.name() + ".title")).isTrue();
            assertThat(texts.has("problems", locale, code.name() + ".detail")).isTrue();
        }
    }

    @Test
    void no_two_features_mean_different_things_by_one_name() {
        assertThat(refusals().map(Refusal::name)).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void chinese_and_english_differ(Refusal code) {
        String title = code.name() + ".title";
        assertThat(texts.get("problems", Locale.CHINESE, title))
                .isNotEqualTo(texts.get("problems", Locale.ENGLISH, title));
    }

    @Test
    void both_languages_know_the_same_keys() {
        var chinese = ResourceBundle.getBundle("texts/problems", Locale.CHINESE).keySet();
        var english = ResourceBundle.getBundle("texts/problems", Locale.ENGLISH).keySet();
        assertThat(chinese).isEqualTo(english);
    }

    @Test
    void an_unknown_key_is_shown_and_not_hidden() {
        assertThat(texts.get("problems", Locale.CHINESE, "NO_SUCH_KEY")).isEqualTo("NO_SUCH_KEY");
    }
}
