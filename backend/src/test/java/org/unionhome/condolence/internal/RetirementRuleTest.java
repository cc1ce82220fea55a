package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** The age of retirement by the decision of 13 September 2024, month by month of birth. */
class RetirementRuleTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final RetirementRule MEN = new RetirementRule(720, 4, 36, BEGIN);
    private static final RetirementRule WOMEN = new RetirementRule(660, 4, 36, BEGIN);
    private static final RetirementRule WORKERS = new RetirementRule(600, 2, 60, BEGIN);

    @ParameterizedTest(name = "a man born on {0} retires on {1}")
    @CsvSource({
        "1964-12-31, 2024-12-31",
        "1965-01-10, 2025-02-10",
        "1965-04-10, 2025-05-10",
        "1965-05-10, 2025-07-10",
        "1976-08-31, 2039-07-31",
        "1976-09-10, 2039-09-10",
        "1990-01-15, 2053-01-15",
    })
    void men_from_sixty_to_sixty_three(LocalDate birth, LocalDate retires) {
        assertThat(MEN.retiresOn(birth)).isEqualTo(retires);
    }

    @ParameterizedTest(name = "a woman born on {0} retires on {1}")
    @CsvSource({"1969-12-31, 2024-12-31", "1970-01-10, 2025-02-10", "1981-09-10, 2039-09-10"})
    void women_from_fifty_five_to_fifty_eight(LocalDate birth, LocalDate retires) {
        assertThat(WOMEN.retiresOn(birth)).isEqualTo(retires);
    }

    @ParameterizedTest(name = "a woman born on {0} retires on {1}")
    @CsvSource({"1974-12-31, 2024-12-31", "1975-01-10, 2025-02-10", "1975-03-10, 2025-05-10", "1984-11-10, 2039-11-10"})
    void women_from_fifty_to_fifty_five(LocalDate birth, LocalDate retires) {
        assertThat(WORKERS.retiresOn(birth)).isEqualTo(retires);
    }

    @ParameterizedTest(name = "{0}, {1} post, born on {2}: {3}, or {4}")
    @CsvSource({
        "MALE, WORKER, 1965-01-10, 2025-02-10, ",
        "MALE, , 1965-01-10, 2025-02-10, ",
        "FEMALE, CADRE, 1970-01-10, 2025-02-10, ",
        "FEMALE, WORKER, 1975-01-10, 2025-02-10, ",
        "FEMALE, WORKER, 1970-01-10, 2020-01-10, ",
        "FEMALE, , 1975-03-10, 2031-07-10, 2025-05-10",
    })
    void the_rule_follows_from_sex_and_post(
            Members.Sex sex,
            Members.@Nullable Post post,
            LocalDate birth,
            LocalDate retires,
            @Nullable LocalDate orOn) {
        var law = new RetirementLaw(MEN, WOMEN, WORKERS);
        UUID id = UUID.randomUUID();
        var member = new MemberInfo(id, "陈", "M1", id, "ACTIVE", birth, false, null);
        var born = new Members.Born(member, birth, sex, post);
        assertThat(law.retiresOn(born)).isEqualTo(retires);
        assertThat(law.ifWorkerOn(born)).isEqualTo(Optional.ofNullable(orOn));
    }

    @Test
    void later_born_never_retire_earlier() {
        LocalDate before = LocalDate.MIN;
        for (LocalDate birth = LocalDate.of(1963, 1, 1);
                birth.isBefore(LocalDate.of(1980, 1, 1));
                birth = birth.plusDays(1)) {
            assertThat(MEN.retiresOn(birth))
                    .isAfterOrEqualTo(before.equals(LocalDate.MIN) ? before : before.minusDays(3));
            before = MEN.retiresOn(birth);
        }
    }

    @Test
    void whoever_retires_in_the_days_asked_for_is_among_those_born_then() {
        LocalDate from = LocalDate.of(2026, 11, 26);
        LocalDate to = from.plusDays(61);
        var born = MEN.retiring(from, to).orElseThrow();
        for (LocalDate birth = LocalDate.of(1960, 1, 1);
                birth.isBefore(LocalDate.of(1972, 1, 1));
                birth = birth.plusDays(1)) {
            LocalDate retires = MEN.retiresOn(birth);
            if (!retires.isBefore(from) && retires.isBefore(to)) {
                assertThat(birth).isAfterOrEqualTo(born.from()).isBefore(born.to());
            }
        }
    }
}
