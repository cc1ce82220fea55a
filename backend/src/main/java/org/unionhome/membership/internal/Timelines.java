package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;
import org.unionhome.membership.TimelineSource;

/** What the union did for one member, gathered from every feature; she and her officers see the same page. */
@ApplicationScoped
class Timelines {

    private final Instance<TimelineSource> sources;
    private final MemberFiles files;
    private final MemberQueries members;
    private final CurrentActor current;
    private final Clock clock;

    Timelines(
            Instance<TimelineSource> sources,
            MemberFiles files,
            MemberQueries members,
            CurrentActor current,
            Clock clock) {
        this.sources = sources;
        this.files = files;
        this.members = members;
        this.current = current;
        this.clock = clock;
    }

    Timeline ofMember(UUID person, @Nullable Integer year, Purpose purpose) {
        return of(files.open(person, Part.TIMELINE, purpose), year);
    }

    Timeline mine(@Nullable Integer year) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        return of(members.own(person).orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP)), year);
    }

    /** Two statements for each source at most. */
    private Timeline of(MemberQueries.Full member, @Nullable Integer asked) {
        int year = asked == null ? LocalDate.now(clock).getYear() : asked;
        LocalDate from = LocalDate.of(year, 1, 1);
        List<TimelineSource.Entry> entries = sources.stream()
                .flatMap(source -> source.entries(member.id(), from, from.plusYears(1)).stream())
                .sorted(Comparator.comparing(TimelineSource.Entry::day).reversed())
                .toList();
        List<TimelineSource.Sum> sums = sources.stream()
                .flatMap(source -> source.sums(member.id()).stream())
                .sorted(Comparator.comparing(TimelineSource.Sum::year)
                        .reversed()
                        .thenComparing(TimelineSource.Sum::kind))
                .toList();
        return new Timeline(member, year, sums, entries);
    }

    record Timeline(
            MemberQueries.Full member, int year, List<TimelineSource.Sum> sums, List<TimelineSource.Entry> entries) {}
}
