package org.unionhome.club.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.club.internal.ClubPolicy.Caller;
import org.unionhome.club.internal.ClubPolicy.Verdict;
import org.unionhome.kernel.Problem.FieldFault;

class ClubPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    private static final Caller INVITED = new Caller(true, true);

    @Test
    void an_open_club_is_joined_at_once_and_another_one_on_approval() {
        assertThat(ClubPolicy.judge(club(ClubRow.Admission.OPEN, null, null), INVITED, TODAY))
                .isEqualTo(Verdict.OPEN);
        assertThat(ClubPolicy.judge(club(ClubRow.Admission.APPROVAL, null, null), INVITED, TODAY))
                .isEqualTo(Verdict.ON_APPROVAL);
    }

    @Test
    void what_she_has_already_comes_first() {
        var ended = club(ClubRow.Admission.OPEN, TODAY, ClubPart.Status.MEMBER);
        assertThat(ClubPolicy.judge(ended, INVITED, TODAY)).isEqualTo(Verdict.MEMBER);
        var asked = club(ClubRow.Admission.APPROVAL, null, ClubPart.Status.ASKED);
        assertThat(ClubPolicy.judge(asked, INVITED, TODAY)).isEqualTo(Verdict.ASKED);
    }

    @Test
    void before_its_first_day_and_from_its_end_on_nobody_joins() {
        var club = club(ClubRow.Admission.OPEN, TODAY, null);
        assertThat(ClubPolicy.judge(club, INVITED, FIRST.minusDays(1))).isEqualTo(Verdict.NOT_BEGUN);
        assertThat(ClubPolicy.judge(club, INVITED, TODAY.minusDays(1))).isEqualTo(Verdict.OPEN);
        assertThat(ClubPolicy.judge(club, INVITED, TODAY)).isEqualTo(Verdict.ENDED);
    }

    @Test
    void members_of_other_unions_and_others_are_told_apart() {
        var club = club(ClubRow.Admission.OPEN, null, null);
        assertThat(ClubPolicy.judge(club, new Caller(true, false), TODAY)).isEqualTo(Verdict.NOT_INVITED);
        assertThat(ClubPolicy.judge(club, new Caller(false, false), TODAY)).isEqualTo(Verdict.NOT_A_MEMBER);
    }

    @Test
    void a_club_ends_after_its_first_day_and_not_in_the_future() {
        var club = club(ClubRow.Admission.OPEN, null, null);
        assertThat(codes(ClubPolicy.endingFaults(club, FIRST, TODAY))).containsExactly("END_BEFORE_START");
        assertThat(codes(ClubPolicy.endingFaults(club, TODAY.plusDays(1), TODAY)))
                .containsExactly("IN_FUTURE");
        assertThat(ClubPolicy.endingFaults(club, TODAY, TODAY)).isEmpty();
    }

    @Test
    void an_office_lies_within_the_days_of_the_club() {
        var club = club(ClubRow.Admission.OPEN, TODAY, null);
        assertThat(codes(ClubPolicy.officeFaults(club, FIRST.minusDays(1)))).containsExactly("BEFORE_DAY");
        assertThat(codes(ClubPolicy.officeFaults(club, TODAY))).containsExactly("CLUB_ENDED_THEN");
        assertThat(ClubPolicy.officeFaults(club, FIRST)).isEmpty();
    }

    @Test
    void what_is_logged_has_a_title_and_a_past_day_of_the_club() {
        var club = club(ClubRow.Admission.OPEN, null, null);
        assertThat(codes(ClubPolicy.logFaults(club, session(null, null), TODAY)))
                .containsExactly("REQUIRED", "REQUIRED");
        assertThat(codes(ClubPolicy.logFaults(club, session("训练", TODAY.plusDays(1)), TODAY)))
                .containsExactly("IN_FUTURE");
        assertThat(codes(ClubPolicy.logFaults(club, session("训练", FIRST.minusDays(1)), TODAY)))
                .containsExactly("CLUB_NOT_THERE_THEN");
        assertThat(ClubPolicy.logFaults(club, session("训练", TODAY), TODAY)).isEmpty();
    }

    private static List<String> codes(List<FieldFault> faults) {
        return faults.stream().map(FieldFault::code).toList();
    }

    private static ClubSession session(@Nullable String title, @Nullable LocalDate day) {
        return new ClubSession(null, day, title, List.of(), 0, null);
    }

    private static ClubRow club(ClubRow.Admission admission, @Nullable LocalDate to, ClubPart.@Nullable Status mine) {
        var id = UUID.randomUUID();
        var part = mine == null
                ? null
                : new ClubPart(
                        UUID.randomUUID(), id, UUID.randomUUID(), "陈思远", id, mine, Instant.EPOCH, FIRST, null, null, 0);
        return new ClubRow(
                id,
                UUID.randomUUID(),
                "羽毛球协会",
                "SPORT",
                null,
                null,
                admission,
                FIRST,
                to,
                null,
                0,
                0,
                false,
                part,
                0,
                Instant.EPOCH);
    }
}
