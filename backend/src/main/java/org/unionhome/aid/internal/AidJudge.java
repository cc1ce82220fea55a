package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.Policies;
import org.unionhome.welfare.GiftsElsewhere;

/** Holds a case against the rules of its union today, with the household's file and what was granted this year. */
@ApplicationScoped
class AidJudge {

    private final Policies policies;
    private final Instance<HardshipStandings> standings;
    private final Instance<GiftsElsewhere> gifts;
    private final UnionTree tree;
    private final Sql sql;
    private final Clock clock;

    AidJudge(
            Policies policies,
            Instance<HardshipStandings> standings,
            Instance<GiftsElsewhere> gifts,
            UnionTree tree,
            Sql sql,
            Clock clock) {
        this.policies = policies;
        this.standings = standings;
        this.gifts = gifts;
        this.tree = tree;
        this.sql = sql;
        this.clock = clock;
    }

    /** What the rules say about an amount, and the household's file that they were held against. */
    record Judged(AskedAid asked, Optional<HardshipStanding> file) {

        AidJudgement judgement() {
            return asked.judgement();
        }
    }

    /**
     * Lets nobody else decide about the household or the same bill until the transaction ends: of two grants the second is
     * judged with the first.
     */
    void hold(AidCaseRow row) {
        String household = file(row)
                .map(HardshipStanding::file)
                .map(UUID::toString)
                .orElse(row.person().toString());
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended('aid_household|' || ?, 0))", locked -> true, household);
        if (row.billIndex() != null) {
            sql.first(
                    "select pg_advisory_xact_lock(hashtextextended('aid_bill|' || encode(?, 'hex'), 0))",
                    locked -> true,
                    row.billIndex());
        }
    }

    /** Nobody of the household has a hand in its case. @throws Problem AID_OWN_CASE */
    void requireOutside(AidCaseRow row, Doer doer) {
        Set<UUID> household = household(row);
        if (Stream.of(doer.person(), doer.lender()).filter(Objects::nonNull).anyMatch(household::contains)) {
            throw Problem.of(AidProblem.AID_OWN_CASE);
        }
    }

    private Set<UUID> household(AidCaseRow row) {
        return sql.first(
                        "select aid_case_household(?)",
                        given -> Set.of((UUID[]) given.getArray(1).getArray()),
                        row.person())
                .orElse(Set.of(row.person()));
    }

    private Optional<HardshipStanding> file(AidCaseRow row) {
        LocalDate today = LocalDate.now(clock);
        return standings.stream()
                .flatMap(one -> one.of(row.person(), today).stream())
                .findFirst();
    }

    Judged judge(AidCaseRow row, Money amount) {
        LocalDate today = LocalDate.now(clock);
        Optional<HardshipStanding> file = file(row);
        Set<UUID> household = file.map(HardshipStanding::workers).orElse(Set.of(row.person()));
        var question = new AidQuestion(
                file.map(AidQuestion.Means::of).orElse(null),
                row.kind(),
                row.stage(),
                row.cost(),
                row.otherFunding(),
                row.exclusion(),
                amount,
                earlier(row, household),
                pupilAided(row),
                file.filter(standing -> isElsewhere(standing.union(), row.union()))
                        .isPresent(),
                billGranted(row),
                askedOn(row, today),
                beside(file, household, today));
        return new Judged(AskedAid.of(policies.stackIn(row.union(), today).aid(), question), file);
    }

    private AidQuestion.Beside beside(Optional<HardshipStanding> file, Set<UUID> household, LocalDate today) {
        return new AidQuestion.Beside(
                file.map(HardshipStanding::reviewFailedOn).orElse(null),
                file.map(HardshipStanding::reviewDue).filter(today::isAfter).orElse(null),
                warmth(household, today.getYear()));
    }

    /** As far as the reader sees of it. */
    private Money warmth(Set<UUID> household, int year) {
        return household.stream()
                .flatMap(person -> gifts.stream().flatMap(given -> given.of(person, year).stream()))
                .filter(given -> given.kind().equals("WARMTH"))
                .map(GiftsElsewhere.Given::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<AidQuestion.Earlier> earlier(AidCaseRow row, Set<UUID> household) {
        return sql.list(
                "select kind, amount, cost from aid_case_granted(?, ?, ?)",
                given -> new AidQuestion.Earlier(
                        AidKind.valueOf(given.getString("kind")),
                        new Money(given.getBigDecimal("amount")),
                        new Money(given.getBigDecimal("cost"))),
                household,
                LocalDate.now(clock).getYear(),
                row.id());
    }

    private static LocalDate askedOn(AidCaseRow row, LocalDate today) {
        Instant submitted = row.times().submitted();
        return submitted == null ? today : submitted.atZone(Clocks.CHINA).toLocalDate();
    }

    private @Nullable Money billGranted(AidCaseRow row) {
        return row.billIndex() == null
                ? null
                : sql.first(
                                "select aid_case_bill_granted(?, ?)",
                                given -> new Money(given.getBigDecimal(1)),
                                row.billIndex(),
                                row.id())
                        .orElse(Money.ZERO);
    }

    private boolean pupilAided(AidCaseRow row) {
        return row.pupilIndex() != null
                && sql.first(
                                "select aid_case_pupil_aided(?, ?, ?)",
                                given -> given.getBoolean(1),
                                row.pupilIndex(),
                                LocalDate.now(clock).getYear(),
                                row.id())
                        .orElse(false);
    }

    /** Neither the union itself nor one above or below it. */
    private boolean isElsewhere(UUID keeper, UUID union) {
        return !tree.lineOf(union).contains(keeper) && !tree.lineOf(keeper).contains(union);
    }
}
