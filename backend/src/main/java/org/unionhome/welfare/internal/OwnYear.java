package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.welfare.GiftsElsewhere;

/** What the caller gets this year in other ways than as a gift to everybody. */
@ApplicationScoped
class OwnYear {

    private final Instance<GiftsElsewhere> elsewhere;
    private final CurrentActor current;
    private final Clock clock;

    OwnYear(Instance<GiftsElsewhere> elsewhere, CurrentActor current, Clock clock) {
        this.elsewhere = elsewhere;
        this.current = current;
        this.clock = clock;
    }

    List<GiftsElsewhere.Given> gifts() {
        UUID person = current.get().person();
        if (person == null) {
            return List.of();
        }
        int year = LocalDate.now(clock).getYear();
        return elsewhere.stream()
                .flatMap(ways -> ways.of(person, year).stream())
                .toList();
    }
}
