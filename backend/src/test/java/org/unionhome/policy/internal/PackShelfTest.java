package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.PackRef;

/** Which pack decides: of one family the one valid on the day of the event. */
class PackShelfTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 8, 21);
    private final PackShelf shelf = PackShelf.of(List.of(
            pack("OLD", null, LocalDate.of(2018, 1, 1), CHANGE),
            pack("NEW", "OLD", CHANGE, null),
            pack("ELSEWHERE", null, LocalDate.of(2000, 1, 1), null)));

    @Test
    void anEventOfTheDayBeforeTheChangeIsJudgedByTheOldPackHoweverLateItIsClaimed() {
        assertThat(shelf.validOn("NEW", LocalDate.of(2025, 8, 20))
                        .orElseThrow()
                        .ref()
                        .code())
                .isEqualTo("OLD");
        assertThat(shelf.validOn("OLD", LocalDate.of(2025, 8, 20))
                        .orElseThrow()
                        .ref()
                        .code())
                .isEqualTo("OLD");
    }

    @Test
    void onTheDayOfTheChangeTheNewPackHolds() {
        assertThat(shelf.validOn("NEW", CHANGE).orElseThrow().ref().code()).isEqualTo("NEW");
        assertThat(shelf.validOn("OLD", CHANGE).orElseThrow().ref().code()).isEqualTo("NEW");
    }

    @Test
    void beforeTheFirstPackNoneHoldsAndNobodyElsesIsTaken() {
        assertThat(shelf.validOn("NEW", LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(shelf.validOn("UNHEARD-OF", CHANGE)).isEmpty();
    }

    @Test
    void aPackThatNamesASourceItDoesNotHaveIsRefused() {
        String changed = ShippedPacks.content(ShippedPacks.WENZHOU).replace("source: PER_STAY", "source: HEARSAY");
        assertThatThrownBy(() -> PackReader.pack(PackReader.file(changed), 1)).hasMessageContaining("HEARSAY");
    }

    @Test
    void aPackWithAnUnknownWordIsRefused() {
        String changed = ShippedPacks.content(ShippedPacks.WENZHOU).replaceFirst("kind: VISIT", "sort: VISIT");
        assertThatThrownBy(() -> PackReader.file(changed)).hasMessageContaining("cannot be read");
    }

    @Test
    void aPackThatRulesNoCareNeedsNoOccasions() {
        var pack = ShippedPacks.pack("BJ-UNION-2022");
        assertThat(pack.occasions()).isEmpty();
        assertThat(pack.sections().of(ElectionFigures.class)).isPresent();
        assertThat(pack.sections().of(RosterFigures.class)).isEmpty();
    }

    @Test
    void aPackSaysWhereAndForWhoseUnionsItWasMade() {
        var where = ShippedPacks.pack(ShippedPacks.WENZHOU).jurisdiction();
        assertThat(where.coversPlace("330302")).isTrue();
        assertThat(where.coversPlace("330100")).isFalse();
        assertThat(where.coversPlace(null)).isTrue();
        assertThat(where.coversEmployer("ORGAN")).isTrue();
        assertThat(where.coversEmployer("ENTERPRISE")).isFalse();
        assertThat(where.coversEmployer(null)).isTrue();
    }

    private static Pack pack(String code, String follows, LocalDate from, LocalDate to) {
        var somewhere = new Jurisdiction("y", null, Set.of());
        return new Pack(
                new PackRef(code, 1, code), "x", somewhere, follows, from, to, List.of(), false, PackSections.NONE);
    }
}
