package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * A division that is not paid yet goes on between those that take the place of the two unions; where these become one there is
 * nothing to divide any more and it ends. What was paid or refused stays as it was.
 */
@ApplicationScoped
class FundDivisionsFollow implements UnionFollower {

    private static final String ENDED =
            """
            update fund_division d set status = 'WITHDRAWN', version = d.version + 1
             where d.status in ('PROPOSED', 'AUDITED', 'APPROVED')
               and (d.union_id = ? and d.into_id = ? or d.into_id = ? and d.union_id = ?)
            returning d.id
            """;
    private static final String PAYS =
            """
            update fund_division d set union_id = ?, version = d.version + 1
             where d.status in ('PROPOSED', 'AUDITED', 'APPROVED') and d.union_id = ?
            """;
    private static final String GETS =
            """
            update fund_division d set into_id = ?, version = d.version + 1
             where d.status in ('PROPOSED', 'AUDITED', 'APPROVED') and d.into_id = ?
            """;
    private final Sql sql;
    private final AuditTrail audit;

    FundDivisionsFollow(Sql sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        List<UUID> ended = sql.list(ENDED, row -> Sql.id(row, "id"), from, into, from, into);
        for (UUID id : ended) {
            audit.record("fund-division.withdrawn", AuditTrail.Subject.of("fund-division", id, into));
        }
        int open = sql.update(PAYS, into, from) + sql.update(GETS, into, from);
        return List.of(new Moved(from, "FUND_DIVISIONS", open), new Moved(from, "FUND_DIVISIONS_ENDED", ended.size()));
    }
}
