package org.unionhome.welfare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Verdict;

/** A claim held against its scheme: what its document says refuses, what only a report says warns. */
class ClaimPolicyTest {

    private static final PackRef PACK = new PackRef("TEST", 1, "");
    private static final LocalDate COVERED = LocalDate.of(2026, 6, 30);
    private static final Citation READ = new Citation("文件", null, "第一条", Citation.Confidence.PUBLISHED);
    private static final Citation REPORTED = new Citation("报道", null, "第一条", Citation.Confidence.SECONDARY);
    private static final Citation RULED = new Citation("文件", null, "第一条", Citation.Confidence.DESIGN);

    @Test
    void an_illness_found_while_waiting_is_refused_by_a_document_or_a_ruling_and_warned_of_by_a_report() {
        assertThat(waiting(READ).verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(waiting(RULED).verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(waiting(REPORTED).verdict()).isEqualTo(Verdict.WARN);
        assertThat(ClaimPolicy.faults(waiting(REPORTED))).isEmpty();
        assertThat(ClaimPolicy.faults(waiting(READ)))
                .extracting("pointer", "code")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/foundOn", "IN_WAITING"));
    }

    @Test
    void a_category_outside_the_table_likewise() {
        assertThat(judged(READ, "OTHER_ILLNESS", null).verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(judged(REPORTED, "OTHER_ILLNESS", null).verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void a_fen_more_than_the_table_grants_likewise() {
        assertThat(judged(READ, "CANCER", "15000.00").verdict()).isEqualTo(Verdict.PASS);
        assertThat(judged(READ, "CANCER", "15000.01").verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(judged(REPORTED, "CANCER", "15000.01").verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void a_claim_against_which_nothing_speaks_says_from_when_on_she_is_covered() {
        assertThat(judged(READ, "CANCER", null).findings())
                .extracting(Finding::code)
                .containsExactly("CLAIM_COVERED");
    }

    private static Decision waiting(Citation citation) {
        return ClaimPolicy.judge(scheme(citation), asked(COVERED.minusDays(1), "CANCER", null));
    }

    private static Decision judged(Citation citation, String category, @Nullable String recognised) {
        return ClaimPolicy.judge(scheme(citation), asked(COVERED, category, recognised));
    }

    private static ClaimQuestion asked(LocalDate found, String category, @Nullable String recognised) {
        return new ClaimQuestion(
                found, COVERED, category, Money.of("30000.00"), 1, recognised == null ? null : Money.of(recognised));
    }

    private static MutualAidScheme scheme(Citation citation) {
        return new MutualAidScheme(
                "TEST_SCHEME",
                Map.of("zh", "测试"),
                MutualAidScheme.Kind.MEDICAL,
                "测试",
                PACK,
                citation,
                null,
                new Ruled<>(12, citation, PACK),
                null,
                new Ruled<>(1, citation, PACK),
                null,
                null,
                new Ruled<>(180, citation, PACK),
                null,
                null,
                null,
                new Ruled<>(false, citation, PACK),
                List.of(new MutualAidScheme.Benefit("CANCER", Map.of(), Money.of("15000.00"), null, null, citation)),
                null);
    }
}
