package org.unionhome.sanatorium.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.DecisionLine;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/**
 * A member takes a place of a tour whose places are given in the order of arrival, or the next position on the list. What
 * she is entitled to is judged before she stands in the line, side by side with others; in a rush the line is served in few
 * transactions, see {@link DecisionLine} and {@link TakeTourPlaces}.
 */
@ApplicationScoped
class TakeTourPlace {

    private final TourQueries tours;
    private final ProgramQueries programs;
    private final Entering entering;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Clock clock;
    private final DecisionLine<TakeTourPlaces.Wish, LinePlace.Answer> line;

    TakeTourPlace(
            TourQueries tours,
            ProgramQueries programs,
            Entering entering,
            CurrentActor current,
            CurrentRequest request,
            Clock clock,
            ActingAs acting,
            TakeTourPlaces takePlaces,
            @ConfigProperty(name = "unionhome.sanatorium.join-workers", defaultValue = "2") int workers,
            @ConfigProperty(name = "unionhome.sanatorium.join-batch", defaultValue = "64") int batch,
            @ConfigProperty(name = "unionhome.sanatorium.join-line", defaultValue = "5000") int longest) {
        this.tours = tours;
        this.programs = programs;
        this.entering = entering;
        this.current = current;
        this.request = request;
        this.clock = clock;
        this.line = new DecisionLine<>(
                new DecisionLine.Service("tour-join", workers, batch, longest),
                (tour, wishes) -> acting.persons(
                        wishes.stream()
                                .map(TakeTourPlaces.Wish::person)
                                .distinct()
                                .toList(),
                        wishes.get(0).union(),
                        () -> takePlaces.run(tour, wishes)));
    }

    /**
     * Asking again gives the same place.
     *
     * @throws Problem NO_MEMBERSHIP, NOT_FOUND, SANATORIUM_STATE, SANATORIUM_CLOSED, SANATORIUM_APPLIED,
     *     SANATORIUM_UNRULED, POLICY_BLOCKED, or UNAVAILABLE in a crush
     */
    LinePlace run(UUID tourId) {
        Actor actor = current.get();
        UUID person = actor.person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        TakeTourPlaces.Wish wish = QuarkusTransaction.joiningExisting().call(() -> wish(tourId, person, actor));
        LinePlace.Answer answer = line.decide(tourId, wish);
        SanatoriumProblem refused = answer.refused();
        LinePlace place = answer.place();
        if (refused != null || place == null) {
            throw Problem.of(refused == null ? SanatoriumProblem.SANATORIUM_CLOSED : refused);
        }
        return place;
    }

    private TakeTourPlaces.Wish wish(UUID tourId, UUID person, Actor actor) {
        TourRow tour = tours.mine(tourId);
        if (!tour.isFirstCome()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (!tour.takesApplications(LocalDate.now(clock))) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_CLOSED);
        }
        UUID union = programs.find(tour.program()).map(ProgramRow::union).orElseThrow(() -> tours.notFound(tourId));
        return new TakeTourPlaces.Wish(person, union, actor, request.id(), entering.judge(person, tour));
    }

    @PreDestroy
    void close() {
        line.close();
    }
}
