package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Verdict;

/** Autumn school-aid is asked for until the end of August. */
class AidWindowRulesTest {

    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    @Test
    void on_the_last_day_of_august_it_is_in_time() {
        assertThat(AidGrantRulesTest.codes(judged(AidGrantRulesTest.READ, LAST)))
                .doesNotContain("WINDOW_OVER");
    }

    @Test
    void a_day_later_a_document_that_was_read_refuses() {
        var judged = judged(AidGrantRulesTest.READ, LAST.plusDays(1));
        assertThat(AidGrantRulesTest.codes(judged)).contains("WINDOW_OVER");
        assertThat(judged.verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void one_that_was_only_reported_warns() {
        assertThat(judged(AidGrantRulesTest.REPORTED, LAST.plusDays(1)).verdict())
                .isEqualTo(Verdict.WARN);
    }

    @Test
    void the_next_year_it_begins_anew() {
        assertThat(AidGrantRulesTest.codes(judged(AidGrantRulesTest.READ, LocalDate.of(2027, 1, 1))))
                .doesNotContain("WINDOW_OVER");
    }

    @Test
    void what_was_kept_before_the_day_counted_answers_as_it_did() {
        assertThat(AidGrantRulesTest.codes(judged(AidGrantRulesTest.READ, null)))
                .doesNotContain("WINDOW_OVER");
    }

    private static AidJudgement judged(Citation citation, @Nullable LocalDate askedOn) {
        var question = new AidQuestion(
                AidGrantRulesTest.means("DEEP", "10000.00"),
                AidKind.SCHOOLING,
                "HIGHER",
                Money.ZERO,
                Money.ZERO,
                null,
                Money.of("5000.00"),
                List.of(),
                false,
                false,
                null,
                askedOn,
                null);
        return AidPolicy.judge(AidGrantRulesTest.rules(citation), question);
    }
}
