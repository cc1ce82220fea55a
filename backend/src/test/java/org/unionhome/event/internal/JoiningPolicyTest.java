package org.unionhome.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.event.internal.GivenEvent.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.unionhome.event.internal.JoiningPolicy.Caller;
import org.unionhome.event.internal.JoiningPolicy.Verdict;

class JoiningPolicyTest {

    private static final Caller INVITED = new Caller(true, true, true, null);

    @Test
    void free_places_are_open_and_none_left_is_full_or_a_waiting_list() {
        expect(new GivenEvent().places(10, 9, 0), INVITED, Verdict.OPEN);
        expect(new GivenEvent().places(10, 10, 3), INVITED, Verdict.WAITING_LIST);
        expect(new GivenEvent().places(10, 10, 0).waitingList(false), INVITED, Verdict.FULL);
    }

    @Test
    void joining_is_possible_from_the_opening_moment_until_just_before_the_closing_one() {
        expect(new GivenEvent().opens(Duration.ofSeconds(1)), INVITED, Verdict.NOT_YET_OPEN);
        expect(new GivenEvent().opens(Duration.ZERO), INVITED, Verdict.OPEN);
        expect(new GivenEvent().closes(Duration.ofSeconds(1)), INVITED, Verdict.OPEN);
        expect(new GivenEvent().closes(Duration.ZERO), INVITED, Verdict.CLOSED);
        expect(new GivenEvent().starts(Duration.ZERO), INVITED, Verdict.STARTED);
    }

    @Test
    void what_she_has_already_is_said_before_anything_about_places() {
        var full = new GivenEvent().places(1, 1, 1);
        expect(full, new Caller(true, true, true, PlaceStatus.CONFIRMED), Verdict.ALREADY_JOINED);
        expect(full, new Caller(true, true, true, PlaceStatus.WAITING), Verdict.ALREADY_WAITING);
        expect(full.starts(Duration.ZERO), new Caller(true, true, true, PlaceStatus.WAITING), Verdict.STARTED);
    }

    @Test
    void drafts_and_cancelled_activities_are_open_to_nobody() {
        var joined = new Caller(true, true, true, PlaceStatus.CONFIRMED);
        expect(new GivenEvent().is(EventStatus.DRAFT), INVITED, Verdict.DRAFT);
        expect(new GivenEvent().is(EventStatus.CANCELLED), joined, Verdict.CANCELLED);
    }

    @Test
    void an_activity_for_a_segment_is_for_its_members_alone_and_who_has_joined_stays() {
        expect(new GivenEvent(), new Caller(true, true, false, null), Verdict.NOT_IN_SEGMENT);
        expect(new GivenEvent(), new Caller(true, true, false, PlaceStatus.CONFIRMED), Verdict.ALREADY_JOINED);
        expect(new GivenEvent(), new Caller(true, true, false, PlaceStatus.WAITING), Verdict.ALREADY_WAITING);
    }

    @Test
    void only_invited_members_join() {
        expect(new GivenEvent(), new Caller(true, false, true, null), Verdict.NOT_INVITED);
        expect(new GivenEvent(), new Caller(false, false, true, null), Verdict.NOT_A_MEMBER);
    }

    private static void expect(GivenEvent event, Caller caller, Verdict verdict) {
        assertThat(JoiningPolicy.judge(event.row(), caller, NOW)).isEqualTo(verdict);
    }
}
