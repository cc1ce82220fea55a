package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.Citation.Confidence;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.ElectionRules.SizeBand;

/** What the shipped packs rule about committees and elections. */
class ElectionRulesTest {

    private static final Pack COUNTRY = ShippedPacks.pack("CN-UNION-2021");
    private static final Pack BEIJING = ShippedPacks.pack("BJ-UNION-2022");

    private static ElectionRules rules(Pack... nearestFirst) {
        return ElectionFigures.together(List.of(nearestFirst).stream()
                        .flatMap(pack -> pack.sections().of(ElectionFigures.class).stream())
                        .toList())
                .orElseThrow();
    }

    @Test
    void seats_follow_the_number_of_members() {
        var rules = rules(COUNTRY);
        assertThat(rules.bandFor(24)).hasValue(new SizeBand(24, 3, 5));
        assertThat(rules.bandFor(25)).hasValue(new SizeBand(200, 3, 7));
        assertThat(rules.bandFor(200)).hasValue(new SizeBand(200, 3, 7));
        assertThat(rules.bandFor(201)).hasValue(new SizeBand(1000, 7, 15));
        assertThat(rules.bandFor(50_000)).hasValue(new SizeBand(50_000, 29, 37));
        assertThat(rules.bandFor(50_001)).isEmpty();
    }

    @Test
    void seven_seats_want_8_candidates_nine_want_10_and_21_want_23() {
        var rules = rules(COUNTRY);
        assertThat(rules.candidatesFor(7)).isEqualTo(8);
        assertThat(rules.candidatesFor(9)).isEqualTo(10);
        assertThat(rules.candidatesFor(21)).isEqualTo(23);
        assertThat(rules.candidatesFor(20)).isEqualTo(21);
    }

    @Test
    void a_womens_committee_is_due_from_10_women_and_in_beijing_from_25() {
        assertThat(rules(COUNTRY).womensCommitteeFrom().value()).isEqualTo(10);
        var beijing = rules(BEIJING, COUNTRY);
        assertThat(beijing.womensCommitteeFrom().value()).isEqualTo(25);
        assertThat(beijing.womensCommitteeFrom().pack().code()).isEqualTo("BJ-UNION-2022");
        assertThat(beijing.committeeFrom().pack().code()).isEqualTo("CN-UNION-2021");
    }

    @Test
    void what_was_only_reported_says_so() {
        var rules = rules(COUNTRY);
        assertThat(rules.committeeFrom().citation().confidence()).isEqualTo(Confidence.STATUTE);
        assertThat(rules.sizes().citation().documentNumber()).isEqualTo("总工发〔2016〕27号");
        assertThat(rules.sizes().citation().confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(rules.alarmDays().citation().confidence()).isEqualTo(Confidence.DESIGN);
    }

    @Test
    void a_pack_that_holds_everywhere_leaves_nothing_open() {
        assertThat(COUNTRY.everywhere()).isTrue();
        assertThat(BEIJING.everywhere()).isFalse();
        assertThat(rules(COUNTRY)).hasNoNullFieldsOrProperties();
    }
}
