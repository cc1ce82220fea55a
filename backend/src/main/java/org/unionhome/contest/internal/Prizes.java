package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Share;

/** How many win a prize, and how many may: a part of the participants, as the rules of the union say (获奖面). */
@ApplicationScoped
class Prizes {

    private final Titles titles;
    private final Policies policies;
    private final Clock clock;

    Prizes(Titles titles, Policies policies, Clock clock) {
        this.titles = titles;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Persons, however many prizes each of them wins.
     *
     * @param participants who competed and has a score
     * @param limit absent where nothing is ruled
     */
    record Count(int winners, int participants, @Nullable Ruled<Share> limit) {

        @Nullable
        Integer most() {
            return limit == null ? null : limit.value().atMost(participants);
        }

        boolean isExceeded() {
            return limit != null && winners > limit.value().atMost(participants);
        }

        /** What only a report says is told and refuses nothing. */
        boolean isRefused() {
            return limit != null
                    && limit.refusing()
                            .filter(firm -> winners > firm.value().atMost(participants))
                            .isPresent();
        }
    }

    Count count(ContestRow contest, List<Standings.Ranked> rankings, List<Titled> titled) {
        Set<UUID> withPrize = titles.rulesOf(contest).stream()
                .filter(rule -> rule.prize() && !contest.withoutPrizes())
                .map(TitleRule::id)
                .collect(Collectors.toSet());
        long winners = titled.stream()
                .filter(title -> withPrize.contains(title.rule()))
                .map(Titled::person)
                .distinct()
                .count();
        long participants = rankings.stream()
                .flatMap(ranked -> ranked.places().stream())
                .filter(place -> place.placed() != null)
                .map(place -> place.entry().person())
                .distinct()
                .count();
        return new Count((int) winners, (int) participants, limit(contest));
    }

    private @Nullable Ruled<Share> limit(ContestRow contest) {
        LocalDate today = LocalDate.now(clock);
        LocalDate held = Objects.requireNonNullElse(contest.heldOn(), today);
        return policies.awardShareIn(contest.union(), held.isAfter(today) ? today : held)
                .orElse(null);
    }

    /** @throws Problem CONTEST_TOO_MANY_PRIZES */
    void requireWithin(Count count) {
        if (count.isRefused()) {
            Ruled<Share> limit = Objects.requireNonNull(count.limit());
            throw Problem.of(
                    ContestProblem.CONTEST_TOO_MANY_PRIZES,
                    count.winners(),
                    count.participants(),
                    limit.value(),
                    Objects.requireNonNull(count.most()),
                    limit.citation().documentNumber());
        }
    }
}
