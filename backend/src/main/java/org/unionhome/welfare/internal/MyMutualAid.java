package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.policy.MutualAidScheme;

/** What a member is enrolled in, and what she may join today. */
@ApplicationScoped
class MyMutualAid {

    private final RoundQueries rounds;
    private final EnrollmentQueries enrollments;
    private final Schemes schemes;
    private final Entrants entrants;
    private final CurrentActor current;
    private final Clock clock;

    MyMutualAid(
            RoundQueries rounds,
            EnrollmentQueries enrollments,
            Schemes schemes,
            Entrants entrants,
            CurrentActor current,
            Clock clock) {
        this.rounds = rounds;
        this.enrollments = enrollments;
        this.schemes = schemes;
        this.entrants = entrants;
        this.current = current;
        this.clock = clock;
    }

    /** @param today as of which it is said */
    record Mine(Enrollment enrollment, Round round, MutualAidScheme scheme, LocalDate today) {

        boolean inForce() {
            return "ENROLLED".equals(enrollment.status()) && round.covers(today);
        }

        boolean waitingOver() {
            return !today.isBefore(enrollment.coveredFrom());
        }
    }

    /** @param why absent when she may join */
    record Open(Round round, MutualAidScheme scheme, LocalDate coveredFrom, @Nullable String why) {}

    List<Mine> mine() {
        LocalDate today = LocalDate.now(clock);
        List<Enrollment> held = enrollments.of(me());
        Map<UUID, Round> byId =
                rounds.findAll(held.stream().map(Enrollment::round).distinct().toList());
        return held.stream()
                .map(enrollment -> mine(enrollment, Objects.requireNonNull(byId.get(enrollment.round())), today))
                .toList();
    }

    /** Everything a member is enrolled in now, for an officer who claims for her. */
    List<Mine> claimable(UUID person) {
        LocalDate today = LocalDate.now(clock);
        return enrollments.of(person).stream()
                .filter(enrollment -> "ENROLLED".equals(enrollment.status()))
                .map(enrollment -> of(enrollment, today))
                .toList();
    }

    /** An enrolment with its round and scheme. */
    Mine of(Enrollment enrollment, LocalDate today) {
        return mine(enrollment, rounds.find(enrollment.round()).orElseThrow(), today);
    }

    /** One of her own. */
    Mine mine(UUID id) {
        return enrollments
                .find(id)
                .filter(enrollment -> enrollment.person().equals(me()))
                .map(enrollment -> of(enrollment, LocalDate.now(clock)))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private Mine mine(Enrollment enrollment, Round round, LocalDate today) {
        return new Mine(enrollment, round, schemes.of(round), today);
    }

    List<Open> open() {
        LocalDate today = LocalDate.now(clock);
        UUID me = me();
        return rounds.openFor(current.get().lineage(), today).stream()
                .map(round -> open(round, me, today))
                .toList();
    }

    private Open open(Round round, UUID me, LocalDate today) {
        MutualAidScheme scheme = schemes.of(round);
        Money least = scheme.ownShare() == null ? Money.ZERO : scheme.ownShare().value();
        Entrant entrant = entrants.of(scheme.code(), List.of(me), today).get(0);
        var wanted = new EnrollmentPolicy.Wanted(1, least);
        var answer = EnrollmentPolicy.judge(scheme, EnrollmentQuestion.of(round, entrant, wanted, today));
        return new Open(
                round,
                scheme,
                answer.coveredFrom(),
                answer.enrols() ? null : answer.verdict().name());
    }

    private UUID me() {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        return person;
    }
}
