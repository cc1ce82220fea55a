package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.membership.Audiences;
import org.unionhome.membership.Audiences.Audience;

/**
 * For whom activities are. The rule stands still from the moment an activity is published, so that nobody who was
 * promised a place in the notice loses it by a later change of the segment; whether a member fulfils it is looked up
 * when she joins. Who has joined or waits stays, whatever she becomes.
 */
@ApplicationScoped
class EventAudiences {

    private final Audiences audiences;
    private final CurrentActor current;
    private final Clock clock;

    EventAudiences(Audiences audiences, CurrentActor current, Clock clock) {
        this.audiences = audiences;
        this.current = current;
        this.clock = clock;
    }

    /** The rule to keep with the activity. @param now as it is stored; absent for a new one */
    @Nullable
    Audience wanted(@Nullable UUID segment, @Nullable EventRow now) {
        if (segment == null) {
            return null;
        }
        Audience kept = now == null || now.status() != EventStatus.PUBLISHED ? null : now.audience();
        if (kept != null && kept.segment().equals(segment)) {
            return kept;
        }
        return audiences.find(segment).orElseThrow(() -> Problem.ofFault("/segmentId", "UNKNOWN_SEGMENT"));
    }

    /** Which of the persons an activity is for; one statement when it is not for all. */
    Predicate<UUID> meant(EventRow event, Collection<UUID> persons) {
        var audience = event.audience();
        if (audience == null) {
            return anybody -> true;
        }
        Set<UUID> meant = audiences.among(audience, persons, LocalDate.now(clock));
        return meant::contains;
    }

    /** Which of the activities are for the caller; one statement when some are not for all. */
    Predicate<EventRow> forCaller(List<EventRow> events) {
        var limited = new HashMap<UUID, Audience>();
        events.stream()
                .filter(event -> event.audience() != null)
                .forEach(event -> limited.put(event.id(), event.audience()));
        UUID person = current.get().person();
        Set<UUID> meant = person == null ? Set.of() : meant(limited, person);
        return event -> event.audience() == null || meant.contains(event.id());
    }

    private Set<UUID> meant(Map<UUID, Audience> limited, UUID person) {
        return audiences.meant(limited, person, LocalDate.now(clock));
    }
}
