package org.unionhome.event.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
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
 * Lets the caller join an activity. In a rush her request is combined with those of others into few transactions, see
 * {@link DecisionLine} and {@link TakePlaces}; before that, nothing of it touches the database.
 */
@ApplicationScoped
class JoinEvent {

    private final CurrentActor current;
    private final CurrentRequest request;
    private final EventQueries events;
    private final AccessWords words;
    private final DecisionLine<TakePlaces.Wish, JoinAnswer> places;
    /** Union of each activity that somebody saw; it never changes. */
    private final Cache<UUID, UUID> unionOf =
            Caffeine.newBuilder().maximumSize(100_000).build();

    JoinEvent(
            CurrentActor current,
            CurrentRequest request,
            EventQueries events,
            AccessWords words,
            ActingAs acting,
            TakePlaces takePlaces,
            @ConfigProperty(name = "unionhome.event.join-workers", defaultValue = "2") int workers,
            @ConfigProperty(name = "unionhome.event.join-batch", defaultValue = "64") int batch,
            @ConfigProperty(name = "unionhome.event.join-line", defaultValue = "5000") int line) {
        this.current = current;
        this.request = request;
        this.events = events;
        this.words = words;
        this.places = new DecisionLine<>(
                new DecisionLine.Service("event-join", workers, batch, line),
                (event, wishes) -> acting.persons(
                        wishes.stream().map(TakePlaces.Wish::person).distinct().toList(),
                        wishes.get(0).union(),
                        () -> takePlaces.run(event, wishes)));
    }

    /** @throws Problem NOT_FOUND, NO_MEMBERSHIP, EVENT_NOT_OPEN with the code of the access, or UNAVAILABLE in a crush */
    JoinAnswer.Placed run(UUID event) {
        Actor actor = current.get();
        if (actor.person() == null || actor.home() == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        UUID union = requireInvited(event, actor);
        JoinAnswer answer = places.decide(event, new TakePlaces.Wish(actor.person(), union, actor, request.id()));
        if (answer instanceof JoinAnswer.Placed placed) {
            return placed;
        }
        if (answer instanceof JoinAnswer.Refused refused) {
            throw notOpen(refused.event(), refused.why());
        }
        throw Problem.of(ProblemCode.NOT_FOUND);
    }

    /** From memory in a rush; whoever is not invited is answered from what she can see. */
    private UUID requireInvited(UUID event, Actor actor) {
        UUID union = unionOf.getIfPresent(event);
        if (union != null && actor.lineage().contains(union)) {
            return union;
        }
        EventRow seen = events.show(event).event();
        unionOf.put(event, seen.union());
        if (!actor.lineage().contains(seen.union())) {
            throw notOpen(seen, JoiningPolicy.Verdict.NOT_INVITED);
        }
        return seen.union();
    }

    private Problem notOpen(EventRow event, JoiningPolicy.Verdict why) {
        return Problem.because(
                EventProblem.EVENT_NOT_OPEN, "/access/code", why.name(), words.reason(event, why, request.locale()));
    }

    @PreDestroy
    void close() {
        places.close();
    }
}
