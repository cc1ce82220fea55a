package org.unionhome.honor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Problem.FieldFault;

class HonorPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final UUID SOMEBODY = UUID.fromString("019335d2-4c1e-7a3c-9f5e-000000000001");

    @Test
    void an_honour_is_held_by_a_member_or_by_a_union_and_not_by_both() {
        assertThat(faults(SOMEBODY, null, TODAY, null)).isEmpty();
        assertThat(faults(null, SOMEBODY, TODAY, null)).isEmpty();
        assertThat(faults(null, null, TODAY, null)).containsExactly("/memberId REQUIRED");
        assertThat(faults(SOMEBODY, SOMEBODY, TODAY, null)).containsExactly("/unionId NOT_APPLICABLE");
    }

    @Test
    void it_was_awarded_by_today_and_ends_after_it_began() {
        assertThat(faults(SOMEBODY, null, TODAY.plusDays(1), null)).containsExactly("/awardedOn IN_FUTURE");
        assertThat(faults(SOMEBODY, null, TODAY, TODAY)).containsExactly("/validUntil END_BEFORE_START");
    }

    @Test
    void it_is_held_until_its_last_day_or_until_it_is_taken_back() {
        var honor = honor(LocalDate.of(2029, 5, 1), null);
        assertThat(honor.stateOn(LocalDate.of(2029, 4, 30))).isEqualTo(HonorRow.State.HELD);
        assertThat(honor.stateOn(LocalDate.of(2029, 5, 1))).isEqualTo(HonorRow.State.EXPIRED);
        var taken = honor(null, LocalDate.of(2027, 1, 1));
        assertThat(taken.stateOn(LocalDate.of(2026, 12, 31))).isEqualTo(HonorRow.State.HELD);
        assertThat(taken.stateOn(LocalDate.of(2027, 1, 1))).isEqualTo(HonorRow.State.REVOKED);
    }

    @Test
    void it_is_taken_back_between_its_day_and_today() {
        var honor = honor(null, null);
        assertThat(HonorPolicy.revocationFaults(honor, TODAY, TODAY)).isEmpty();
        assertThat(HonorPolicy.revocationFaults(honor, TODAY.minusDays(1), TODAY))
                .extracting(FieldFault::code)
                .containsExactly("BEFORE_EVENT");
        assertThat(HonorPolicy.revocationFaults(honor, TODAY.plusDays(1), TODAY))
                .extracting(FieldFault::code)
                .containsExactly("IN_FUTURE");
    }

    private static java.util.List<String> faults(
            @Nullable UUID member, @Nullable UUID union, LocalDate on, @Nullable LocalDate until) {
        var wanted = new NewHonor(member, union, "金蓝领", "PROVINCE", on, "浙江省总工会", null, until);
        return HonorPolicy.faults(wanted, TODAY).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static HonorRow honor(@Nullable LocalDate until, @Nullable LocalDate revokedOn) {
        return new HonorRow(
                SOMEBODY,
                SOMEBODY,
                SOMEBODY,
                "金蓝领",
                "PROVINCE",
                TODAY,
                "浙江省总工会",
                null,
                until,
                revokedOn,
                revokedOn == null ? null : "登记有误",
                null,
                null,
                0,
                Instant.EPOCH);
    }
}
