package org.unionhome.contribution.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.ContributionRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Share;

/** Whose a contribution is, level by level. */
class SplitTest {

    private static final UUID BASIC = Ids.next();
    private static final UUID CITY = Ids.next();
    private static final UUID PROVINCE = Ids.next();

    @Test
    void each_level_keeps_its_share_and_passes_the_rest_on() {
        var parts = Split.of(Money.of("46913.58"), rules(60, 20, 15, 5), List.of(BASIC, CITY, PROVINCE));
        assertThat(parts)
                .containsExactly(
                        new Split.Part(BASIC, CITY, 60, Money.of("28148.15"), Money.of("18765.43")),
                        new Split.Part(CITY, PROVINCE, 20, Money.of("9382.71"), Money.of("9382.72")),
                        new Split.Part(PROVINCE, null, 15, Money.of("7037.04"), Money.of("2345.68")));
    }

    @Test
    void a_table_of_two_levels_ends_at_the_second() {
        var parts = Split.of(Money.of("24691.36"), rules(60, 40), List.of(BASIC, CITY, PROVINCE));
        assertThat(parts)
                .containsExactly(
                        new Split.Part(BASIC, CITY, 60, Money.of("14814.82"), Money.of("9876.54")),
                        new Split.Part(CITY, null, 40, Money.of("9876.54"), Money.ZERO));
    }

    @Test
    void what_is_meant_for_levels_above_the_tree_goes_on_from_its_root() {
        var parts = Split.of(Money.of("100.00"), rules(60, 20, 15, 5), List.of(BASIC));
        assertThat(parts).containsExactly(new Split.Part(BASIC, null, 60, Money.of("60.00"), Money.of("40.00")));
    }

    @Test
    void however_a_contribution_is_paid_in_parts_what_is_owed_upwards_is_the_same_in_the_end() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Money amount = Money.ofFen(1 + random.nextLong(10_000_000));
            Money onward = amount.split(List.of(60, 40)).get(1);
            Money paid = Money.ZERO;
            Money booked = Money.ZERO;
            while (!paid.equals(amount)) {
                Money rest = amount.minus(paid);
                Money payment = Money.ofFen(1 + random.nextLong(rest.fen()));
                Money above = Split.forAbove(amount, onward, paid, booked, payment);
                assertThat(above.exceeds(payment)).isFalse();
                paid = paid.plus(payment);
                booked = booked.plus(above);
            }
            assertThat(booked).isEqualTo(onward);
        }
    }

    @Test
    void what_every_union_keeps_and_what_leaves_the_tree_sums_to_the_total_for_trees_of_any_depth() {
        var random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            Money total = Money.ofFen(random.nextLong(100_000_000));
            var line = new ArrayList<UUID>();
            for (int level = 0; level <= random.nextInt(6); level++) {
                line.add(Ids.next());
            }
            var parts = Split.of(total, rules(60, 20, 15, 5), line);
            Money kept = parts.stream().map(Split.Part::amount).reduce(Money.ZERO, Money::plus);
            assertThat(kept.plus(parts.get(parts.size() - 1).onward())).isEqualTo(total);
        }
    }

    private static ContributionRules rules(Integer... shares) {
        return new ContributionRules(
                ruled(new Share(2, 100)),
                ruled(List.of("TIME_WAGE")),
                ruled(List.of("PENSION")),
                ruled(15),
                ruled(25),
                ruled(List.of(shares)),
                ruled(new Share(40, 100)));
    }

    private static <T> Ruled<T> ruled(T value) {
        return new Ruled<>(
                value, new Citation("文件", null, "第一条", Citation.Confidence.STATUTE), new PackRef("TEST", 1, "试验"));
    }
}
