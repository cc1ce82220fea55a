package org.unionhome.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificatePolicyTest {

    private static final LocalDate FROM = LocalDate.of(2022, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);

    @Test
    void thirty_one_days_before_the_end_nothing_is_due() {
        assertThat(on(UNTIL.minusDays(31))).isEmpty();
    }

    @Test
    void in_the_last_thirty_days_the_renewal_is_due_by_the_last_day_of_validity() {
        var alarms = on(UNTIL.minusDays(30));
        assertThat(alarms).extracting(CertificatePolicy.Alarm::code).containsExactly("RENEWAL");
        assertThat(alarms.get(0).due()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(alarms.get(0).overdue()).isFalse();
    }

    @Test
    void from_the_first_day_without_validity_it_has_expired() {
        assertThat(on(UNTIL)).extracting(CertificatePolicy.Alarm::code).containsExactly("EXPIRED");
    }

    @Test
    void one_that_was_renewed_asks_nothing_more() {
        assertThat(CertificatePolicy.alarms(FROM, UNTIL, true, null, Optional.of(FROM), Optional.empty(), UNTIL))
                .isEmpty();
    }

    @Test
    void a_new_chair_is_to_be_reported_within_thirty_days_and_late_from_the_thirty_first() {
        LocalDate day = LocalDate.of(2024, 5, 10);
        assertThat(changed(day, null, day.plusDays(30)))
                .containsExactly(new CertificatePolicy.Alarm("CHAIR_CHANGED", day, LocalDate.of(2024, 6, 9), false));
        assertThat(changed(day, null, day.plusDays(31)))
                .extracting(CertificatePolicy.Alarm::overdue)
                .containsExactly(true);
    }

    @Test
    void a_change_that_was_reported_or_went_before_the_certificate_asks_nothing() {
        LocalDate day = LocalDate.of(2024, 5, 10);
        assertThat(changed(day, day, day.plusDays(40))).isEmpty();
        assertThat(changed(FROM.minusDays(3), null, day)).isEmpty();
    }

    @Test
    void a_new_name_is_to_be_reported_as_well() {
        LocalDate day = LocalDate.of(2024, 5, 10);
        assertThat(CertificatePolicy.alarms(FROM, UNTIL, false, null, Optional.empty(), Optional.of(day), day))
                .extracting(CertificatePolicy.Alarm::code)
                .containsExactly("NAME_CHANGED");
    }

    private static List<CertificatePolicy.Alarm> on(LocalDate today) {
        return CertificatePolicy.alarms(FROM, UNTIL, false, null, Optional.empty(), Optional.empty(), today);
    }

    private static List<CertificatePolicy.Alarm> changed(
            LocalDate chair, @Nullable LocalDate reported, LocalDate today) {
        return CertificatePolicy.alarms(FROM, UNTIL, false, reported, Optional.of(chair), Optional.empty(), today);
    }
}
