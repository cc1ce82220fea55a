package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/**
 * Illnesses that claims are made for. The member says whether it is one that she has claimed for before: schemes name the
 * same illness differently. One costs the same in every claim that stands; who is asked about one at the same moment waits.
 */
@ApplicationScoped
class Treatments {

    private static final String STANDS = "c.status not in ('REFUSED', 'WITHDRAWN')";
    private final ClaimSecrets secrets;
    private final Sql sql;

    Treatments(ClaimSecrets secrets, Sql sql) {
        this.secrets = secrets;
        this.sql = sql;
    }

    /** One of a person for which claims stand. */
    record Standing(UUID id, UUID person, LocalDate foundOn, Money personalCost, Money granted, List<String> claims) {}

    /** Those of the persons, the latest first; one statement. */
    Map<UUID, List<Standing>> of(List<UUID> persons) {
        return sql
                .list(
                        """
                        select t.id, t.person_id, t.found_on, t.personal_cost, t.granted,
                               array_agg(c.claim_no order by c.id) as claims
                          from welfare_treatment t
                          join welfare_claim c on c.treatment_id = t.id and %s
                         where t.person_id = any (?::uuid[])
                         group by t.id
                         order by t.found_on desc, t.id
                        """
                                .formatted(STANDS),
                        row -> new Standing(
                                Sql.id(row, "id"),
                                Sql.id(row, "person_id"),
                                Objects.requireNonNull(Sql.date(row, "found_on")),
                                new Money(row.getBigDecimal("personal_cost")),
                                new Money(row.getBigDecimal("granted")),
                                List.of((String[]) row.getArray("claims").getArray())),
                        persons)
                .stream()
                .collect(Collectors.groupingBy(Standing::person));
    }

    /**
     * The one that is claimed for, held until the transaction ends.
     *
     * @throws Problem NOT_FOUND for one of somebody else, INVALID_INPUT when a claim that stands says another day or cost,
     *     CLAIMED_ALREADY when the same was asked for before
     */
    UUID claimed(NewClaim asked, UUID person, UUID root) {
        hold(person);
        UUID known = asked.treatment();
        return known == null ? open(asked, person, root) : claimedAgain(known, asked, person);
    }

    private UUID open(NewClaim asked, UUID person, UUID root) {
        requireOther(asked, person);
        UUID id = Ids.next();
        sql.update(
                "insert into welfare_treatment (id, root_id, person_id, found_on, personal_cost) values (?, ?, ?, ?, ?)",
                id,
                root,
                person,
                asked.foundOn(),
                asked.personalCost());
        return id;
    }

    /** The same category found on the same day under the same scheme is the same claim sent twice. */
    private void requireOther(NewClaim asked, UUID person) {
        boolean asksAgain = sql.first(
                        """
                        select 1
                          from welfare_claim c
                          join welfare_treatment t on t.id = c.treatment_id
                         where c.enrollment_id = ? and t.found_on = ? and c.category_index = ? and %s
                        """
                                .formatted(STANDS),
                        row -> true,
                        asked.enrollment(),
                        asked.foundOn(),
                        secrets.indexOf(person, asked.category()))
                .isPresent();
        if (asksAgain) {
            throw Problem.of(WelfareProblem.CLAIMED_ALREADY);
        }
    }

    private UUID claimedAgain(UUID id, NewClaim asked, UUID person) {
        correct(id, asked, person);
        List<FieldFault> faults = sql.first(
                        "select found_on, personal_cost from welfare_treatment where id = ? and person_id = ?",
                        row -> differing(
                                asked,
                                Objects.requireNonNull(Sql.date(row, "found_on")),
                                new Money(row.getBigDecimal("personal_cost"))),
                        id,
                        person)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        return id;
    }

    private static List<FieldFault> differing(NewClaim asked, LocalDate foundOn, Money personalCost) {
        var faults = new ArrayList<FieldFault>();
        if (!asked.foundOn().equals(foundOn)) {
            faults.add(new FieldFault("/foundOn", "DIFFERS_FROM_EARLIER_CLAIM", List.of()));
        }
        if (!asked.personalCost().equals(personalCost)) {
            faults.add(new FieldFault("/personalCost", "DIFFERS_FROM_EARLIER_CLAIM", List.of()));
        }
        return faults;
    }

    /** A cost that was mistyped, as long as no claim stands by it. */
    private void correct(UUID id, NewClaim asked, UUID person) {
        sql.update(
                """
                update welfare_treatment t set personal_cost = ?
                 where t.id = ? and t.person_id = ? and t.personal_cost <> ?
                   and not exists (select 1 from welfare_claim c where c.treatment_id = t.id and %s)
                """
                        .formatted(STANDS),
                asked.personalCost(),
                id,
                person,
                asked.personalCost());
    }

    /** All illnesses of a person, held until the transaction ends, so that two schemes decide one after the other. */
    void hold(UUID person) {
        sql.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "welfare-treatment|" + person);
    }
}
