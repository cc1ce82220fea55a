package org.unionhome.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unionhome.contest.internal.TitlePolicy.Facts;
import org.unionhome.contest.internal.TitlePolicy.Met;

class TitlePolicyTest {

    private static final LocalDate HELD = LocalDate.of(2023, 6, 16);
    private static final UUID ID = new UUID(1, 1);

    private static TitleRule rule(@Nullable Integer maxAge, boolean women) {
        return new TitleRule(ID, "称号", "PROVINCE", "省总工会", TitleRule.Basis.OVERALL, 1, 3, maxAge, women, "方案", false);
    }

    private static Met met(TitleRule rule, LocalDate born, boolean woman) {
        return TitlePolicy.met(rule, new Facts(born, woman), HELD);
    }

    @Test
    @DisplayName("top 3 also ≤35 and woman: each rule judges by itself")
    void each_rule_judges_by_itself() {
        LocalDate born = LocalDate.of(1995, 3, 1);
        assertThat(met(rule(null, false), born, true)).isEqualTo(Met.YES);
        assertThat(met(rule(35, false), born, true)).isEqualTo(Met.YES);
        assertThat(met(rule(null, true), born, true)).isEqualTo(Met.YES);
        assertThat(met(rule(null, true), born, false)).isEqualTo(Met.NO);
        assertThat(met(rule(35, true), born, false)).isEqualTo(Met.NO);
    }

    @Test
    void ages_are_counted_in_full_years_on_the_day_of_the_contest() {
        assertThat(met(rule(35, false), LocalDate.of(1987, 6, 17), true)).isEqualTo(Met.YES);
        assertThat(met(rule(35, false), LocalDate.of(1987, 6, 16), true)).isEqualTo(Met.NO);
        assertThat(met(rule(30, false), LocalDate.of(1992, 6, 17), true)).isEqualTo(Met.YES);
        assertThat(met(rule(30, false), LocalDate.of(1992, 6, 16), true)).isEqualTo(Met.NO);
    }

    @Test
    void what_is_not_on_file_is_unknown_only_where_it_is_asked_for() {
        assertThat(TitlePolicy.met(rule(35, false), null, HELD)).isEqualTo(Met.UNKNOWN);
        assertThat(TitlePolicy.met(rule(null, false), null, null)).isEqualTo(Met.YES);
    }

    @Test
    void whoever_shares_the_last_rank_is_covered() {
        assertThat(rule(null, false).covers(3)).isTrue();
        assertThat(rule(null, false).covers(4)).isFalse();
    }
}
