package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.membership.internal.ElectionCalculator.Outcome;

/** What a confirmed election changes: a committee begins, vacant seats are taken, somebody is removed. */
@ApplicationScoped
class ElectionEffect {

    private final CommitteeQueries committees;
    private final CommitteeTerms terms;
    private final CommitteeOffices offices;
    private final CommitteeVersions versions;
    private final Clock clock;

    ElectionEffect(
            CommitteeQueries committees,
            CommitteeTerms terms,
            CommitteeOffices offices,
            CommitteeVersions versions,
            Clock clock) {
        this.committees = committees;
        this.terms = terms;
        this.offices = offices;
        this.versions = versions;
        this.clock = clock;
    }

    /** @return the committee concerned; absent when a re-election brought none */
    @Nullable
    UUID of(ElectionRow election, List<UUID> elected) {
        Outcome outcome = Objects.requireNonNull(election.tally()).outcome();
        return switch (election.type()) {
            case REGULAR -> outcome == Outcome.ELECTED || outcome == Outcome.TIE ? begin(election, elected) : null;
            case BY_ELECTION, RUNOFF -> fill(election, elected);
            case REMOVAL -> outcome == Outcome.REMOVED ? remove(election) : election.committee();
        };
    }

    /** The new committee of all seats; those that nobody won stay empty. */
    private UUID begin(ElectionRow election, List<UUID> elected) {
        LocalDate from = Objects.requireNonNull(election.takesOfficeOn());
        var committee = new CommitteeRow(
                Ids.next(),
                election.union(),
                election.kind(),
                Objects.requireNonNull(election.termNo()),
                from,
                from.plusYears(Objects.requireNonNull(election.years())),
                election.seats(),
                0,
                Instant.now(clock));
        terms.endEarlier(election.union(), election.kind(), from);
        terms.begin(committee);
        elected.forEach(person -> offices.take(committee, person, election.post(), from, committee.to()));
        return committee.id();
    }

    /** Those elected serve the rest of the term; who sits in the committee already changes the post. */
    private UUID fill(ElectionRow election, List<UUID> elected) {
        var seated = committees.show(Objects.requireNonNull(election.committee()));
        CommitteeRow committee = seated.committee();
        LocalDate from = Objects.requireNonNull(election.takesOfficeOn());
        try {
            for (UUID person : elected) {
                var has = seated.seats().stream()
                        .filter(seat -> seat.person().equals(person) && seat.holdsOn(from))
                        .findFirst();
                if (has.isPresent()) {
                    offices.change(committee, has.get(), election.post(), from);
                } else {
                    offices.take(committee, person, election.post(), from, committee.to());
                }
            }
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.POST_TAKEN) : failed;
        }
        versions.changed(committee.id());
        return committee.id();
    }

    private UUID remove(ElectionRow election) {
        var seated = committees.show(Objects.requireNonNull(election.committee()));
        var seat = seated.seat(Objects.requireNonNull(election.seat()));
        LocalDate today = LocalDate.now(clock);
        offices.end(seat, today.isAfter(seat.from()) ? today : seat.from().plusDays(1), "REMOVED");
        versions.changed(seated.committee().id());
        return seated.committee().id();
    }
}
