package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.unionhome.sanatorium.TourThatIsOver;

/** After a tour each who was there is asked once; a year later nobody knows any more who said what. */
@QuarkusTest
class FeedbackRoundsTest {

    @Inject
    FeedbackRounds rounds;

    @Test
    void who_was_there_is_asked_once_how_it_was() {
        var tour = TourThatIsOver.sinceDays(3);
        rounds.everyDay();
        rounds.everyDay();
        assertThat(tour.timesAsked()).isEqualTo(1);
    }

    @Test
    void a_year_later_the_score_stays_and_who_gave_it_is_forgotten() {
        var tour = TourThatIsOver.sinceDays(3);
        tour.said(4, "伙食可以更好");
        rounds.everyDay();
        assertThat(tour.answersOfSomebody()).isEqualTo(1);
        tour.moveBack(370);
        rounds.everyDay();
        assertThat(tour.answersOfSomebody()).isZero();
        assertThat(tour.answers()).isEqualTo(1);
    }
}
