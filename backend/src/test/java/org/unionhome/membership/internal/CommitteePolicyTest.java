package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Verdict;

class CommitteePolicyTest {

    private static Decision judge(int years, int seats, int members) {
        var plan = new CommitteePolicy.Plan(CommitteeKind.UNION_COMMITTEE, years, seats);
        return CommitteePolicy.judge(plan, new MemberCount(members, 0), NationalRules.rules());
    }

    @Test
    void from_25_members_on_a_union_must_have_a_committee_and_below_it_may() {
        assertThat(judge(5, 5, 25).findings()).extracting(Finding::code).containsExactly("COMMITTEE_REQUIRED");
        assertThat(judge(5, 5, 24).findings()).extracting(Finding::code).containsExactly("COMMITTEE_OPTIONAL");
    }

    @Test
    void from_10_women_on_a_union_must_have_a_womens_committee() {
        var rules = NationalRules.rules();
        assertThat(CommitteePolicy.required(CommitteeKind.WOMEN_WORKERS, new MemberCount(90, 10), rules))
                .isTrue();
        assertThat(CommitteePolicy.required(CommitteeKind.WOMEN_WORKERS, new MemberCount(90, 9), rules))
                .isFalse();
    }

    @Test
    void a_term_of_four_years_is_refused_because_the_law_says_three_or_five() {
        var decision = judge(4, 5, 100);
        assertThat(decision.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(decision.findings()).extracting(Finding::code).containsExactly("TERM_LENGTH_NOT_ALLOWED");
    }

    @Test
    void nine_seats_for_100_members_warn_because_the_bands_are_only_reported() {
        var decision = judge(5, 9, 100);
        assertThat(decision.verdict()).isEqualTo(Verdict.WARN);
        assertThat(decision.findings().get(0).arguments()).containsExactly("100", "3", "7", "9");
    }

    @Test
    void above_the_largest_band_no_number_is_invented() {
        assertThat(judge(5, 45, 60_000).verdict()).isEqualTo(Verdict.PASS);
    }
}
