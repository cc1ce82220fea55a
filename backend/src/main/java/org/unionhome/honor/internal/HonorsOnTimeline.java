package org.unionhome.honor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.membership.TimelineSource;

/** Honours on the one page of a member, for herself and for officers who may read the register. */
@ApplicationScoped
class HonorsOnTimeline implements TimelineSource {

    private final HonorQueries honors;
    private final CurrentActor current;

    HonorsOnTimeline(HonorQueries honors, CurrentActor current) {
        this.honors = honors;
        this.current = current;
    }

    @Override
    public List<Entry> entries(UUID person, LocalDate from, LocalDate to) {
        return known(person)
                .filter(honor ->
                        !honor.awardedOn().isBefore(from) && honor.awardedOn().isBefore(to))
                .limit(MOST)
                .map(honor -> new Entry(
                        Kind.HONOR,
                        honor.awardedOn(),
                        honor.title(),
                        honor.union(),
                        null,
                        null,
                        honor.awardingBody(),
                        false))
                .toList();
    }

    @Override
    public List<Sum> sums(UUID person) {
        Map<Integer, Long> byYear = known(person)
                .collect(Collectors.groupingBy(honor -> honor.awardedOn().getYear(), Collectors.counting()));
        return byYear.entrySet().stream()
                .map(year -> new Sum(Kind.HONOR, year.getKey(), year.getValue().intValue(), null))
                .toList();
    }

    private Stream<HonorRow> known(UUID person) {
        boolean mayKnow = person.equals(current.get().person()) || current.get().may(Permission.HONOR_READ);
        return mayKnow ? honors.of(person).stream().filter(honor -> honor.revokedOn() == null) : Stream.empty();
    }
}
