package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member says what she likes to do. The audit line tells that she did, not what. */
@UseCase
@ApplicationScoped
@Transactional
class ChooseInterests {

    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;

    ChooseInterests(Sql sql, CurrentActor current, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
    }

    void run(Collection<String> interests) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        sql.update(
                "delete from person_interest where person_id = ? and interest <> all (?::text[])", person, interests);
        sql.update(
                """
                insert into person_interest (person_id, interest)
                select ?, i from unnest(?::text[]) i
                on conflict do nothing
                """,
                person,
                interests);
        audit.record(
                "interests.chosen",
                AuditTrail.Subject.of("member", person, current.get().home()));
    }
}
