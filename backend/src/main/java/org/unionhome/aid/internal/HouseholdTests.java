package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.Policies;
import org.unionhome.policy.RuleStack.Ruling;

/** Makes a means test by the rules and the standard of a day, and keeps it with the file. */
@ApplicationScoped
class HouseholdTests {

    private final Policies policies;
    private final LivingStandards standards;
    private final HardshipSeal seal;
    private final Sql sql;

    HouseholdTests(Policies policies, LivingStandards standards, HardshipSeal seal, Sql sql) {
        this.policies = policies;
        this.standards = standards;
        this.seal = seal;
        this.sql = sql;
    }

    /** @throws Problem HARDSHIP_UNRULED */
    HardshipRules rules(UUID union, LocalDate day) {
        return ruling(union, day).rules();
    }

    private Ruling<HardshipRules> ruling(UUID union, LocalDate day) {
        return policies.stackIn(union, day)
                .hardship()
                .orElseThrow(() -> Problem.of(AidProblem.HARDSHIP_UNRULED, day.toString()));
    }

    /** @throws Problem HARDSHIP_UNRULED, STANDARD_MISSING */
    Judgement judge(HardshipFile file, Set<String> exclusions, LocalDate day) {
        Household household = file.told();
        var ruling = ruling(file.union(), day);
        var standard = standards
                .living(ruling.rules(), file.union(), household.division(), day)
                .orElseThrow(() -> Problem.of(AidProblem.STANDARD_MISSING, household.division(), day.toString()));
        var mean = standards.meanIncome(file.union(), household.division(), day).orElse(null);
        return HardshipJudge.judge(
                ruling,
                HardshipQuestion.of(
                        household,
                        exclusions,
                        day,
                        standard,
                        mean,
                        ruling.rules().misfortuneCosts().value()));
    }

    /** The day the household asked; of one in force, the day of its last test. */
    LocalDate first(HardshipFile file) {
        if (file.status() == HardshipStatus.IN_FORCE) {
            return file.judged().day();
        }
        return sql
                .list(
                        "select at from hardship_step where file_id = ? and step = 'SUBMIT' order by at desc limit 1",
                        row -> Objects.requireNonNull(Sql.instant(row, "at")),
                        file.id())
                .stream()
                .findFirst()
                .orElse(file.openedAt())
                .atZone(Clocks.CHINA)
                .toLocalDate();
    }

    /**
     * Whether it would be granted more than by the means that somebody else approved: what it lives on fell, or more people
     * live on it.
     */
    boolean needsMoreThanApproved(HardshipFile file, Judgement judgement) {
        return sql.first(
                        "select judgement_in_force from hardship_file where id = ? and judgement_in_force is not null",
                        row -> seal.judgement(row.getBytes(1)),
                        file.id())
                .filter(approved -> livesOn(judgement).compareTo(livesOn(approved)) < 0)
                .isPresent();
    }

    /** A person in a year; negative when costs exceed the income, and nothing where it was not kept. */
    private static BigDecimal livesOn(Judgement judgement) {
        HardshipQuestion asked = judgement.asked();
        if (asked == null) {
            return BigDecimal.ZERO;
        }
        var means = asked.means();
        return means.income()
                .yuan()
                .subtract(means.rigid().yuan())
                .divide(BigDecimal.valueOf(means.persons()), 2, RoundingMode.HALF_UP);
    }

    void keep(HardshipFile file, Judgement judgement) {
        sql.update(
                """
                update hardship_file
                   set judgement = ?, pack_code = ?, pack_version = ?, generation = ?, standard = ?, judged_on = ?::date,
                       proposed_category = ?
                 where id = ?
                """,
                seal.judgement(judgement),
                judgement.pack().code(),
                judgement.pack().version(),
                judgement.generation(),
                judgement.standard(),
                judgement.day(),
                judgement.category(),
                file.id());
    }

    /** Until it is approved, a household in force keeps the name of its category. */
    void propose(HardshipFile file, HardshipRules.Category category) {
        if (file.category() == null) {
            name(file, category);
        } else {
            sql.update("update hardship_file set proposed_category = ? where id = ?", category.code(), file.id());
        }
    }

    /** The category as it will be called from now on. */
    void name(HardshipFile file, HardshipRules.Category category) {
        sql.update(
                "update hardship_file set proposed_category = ?, category_zh = ?, category_en = ? where id = ?",
                category.code(),
                category.name().get("zh"),
                category.name().get("en"),
                file.id());
    }

    /** @throws Problem with a fault when a category is needed, and none or an unknown one is given */
    HardshipRules.Category chosen(Judgement judgement, @Nullable String category) {
        return Optional.ofNullable(judgement.category())
                .or(() -> Optional.ofNullable(category))
                .flatMap(judgement::named)
                .orElseThrow(() -> Problem.ofFault("/category", "REQUIRED"));
    }
}
