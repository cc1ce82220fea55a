package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;

/**
 * Illnesses that claims are made for. The same illness found on the same day is one, and costs the same in every claim that
 * stands; who is asked about one at the same moment waits.
 */
@ApplicationScoped
class Treatments {

    private final Sql sql;

    Treatments(Sql sql) {
        this.sql = sql;
    }

    /**
     * The one that is claimed for, held until the transaction ends.
     *
     * @throws Problem INVALID_INPUT when a claim that stands says another cost
     */
    UUID claimed(NewClaim asked, UUID person, UUID root) {
        hold(person);
        sql.update(
                """
                insert into welfare_treatment (id, root_id, person_id, category, found_on, personal_cost)
                values (?, ?, ?, ?, ?, ?) on conflict (person_id, category, found_on) do nothing
                """,
                Ids.next(),
                root,
                person,
                asked.category(),
                asked.foundOn(),
                asked.personalCost());
        correct(asked, person);
        return sql.first(
                        """
                        select id from welfare_treatment
                         where person_id = ? and category = ? and found_on = ? and personal_cost = ?
                        """,
                        row -> Sql.id(row, "id"),
                        person,
                        asked.category(),
                        asked.foundOn(),
                        asked.personalCost())
                .orElseThrow(() -> Problem.ofFault("/personalCost", "DIFFERS_FROM_EARLIER_CLAIM"));
    }

    /** A cost that was mistyped, as long as no claim stands by it. */
    private void correct(NewClaim asked, UUID person) {
        sql.update(
                """
                update welfare_treatment t set personal_cost = ?
                 where t.person_id = ? and t.category = ? and t.found_on = ? and t.personal_cost <> ?
                   and not exists (select 1 from welfare_claim c
                                    where c.treatment_id = t.id and c.status not in ('REFUSED', 'WITHDRAWN'))
                """,
                asked.personalCost(),
                person,
                asked.category(),
                asked.foundOn(),
                asked.personalCost());
    }

    /** All illnesses of a person, held until the transaction ends, so that two schemes decide one after the other. */
    void hold(UUID person) {
        sql.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "welfare-treatment|" + person);
    }
}
