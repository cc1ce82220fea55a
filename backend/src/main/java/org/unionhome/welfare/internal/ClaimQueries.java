package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of claims: the member's own, and those in an officer's scope; each page is one statement. */
@ApplicationScoped
class ClaimQueries {

    private final Sql sql;
    private final Treatments treatments;
    private final ClaimSecrets secrets;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    ClaimQueries(
            Sql sql,
            Treatments treatments,
            ClaimSecrets secrets,
            CurrentActor current,
            Scope scope,
            Cursors cursors,
            AuditTrail audit) {
        this.sql = sql;
        this.treatments = treatments;
        this.secrets = secrets;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    List<ClaimRow> mine() {
        return sql.list(
                ClaimRow.ALL + "c.person_id = ? order by c.id desc limit 200",
                this::read,
                current.get().person());
    }

    /** The caller's own, for what only she may do with it. */
    ClaimRow own(UUID id) {
        return find(id).filter(claim -> claim.person().equals(current.get().person()))
                .orElseThrow(() -> notFound(id));
    }

    ClaimRow show(UUID id, Permission permission) {
        return find(id).filter(claim -> scope.allows(current.get(), permission, claim.union()))
                .orElseThrow(() -> notFound(id));
    }

    private Optional<ClaimRow> find(UUID id) {
        return sql.first(ClaimRow.ALL + "c.id = ?", this::read, id);
    }

    private ClaimRow read(ResultSet row) throws SQLException {
        return ClaimRow.read(row, secrets);
    }

    private Problem notFound(UUID id) {
        audit.refused(
                "welfare.claim-read",
                AuditTrail.Subject.of("claim", id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }

    /** Held until the transaction ends, with all that is claimed by the same person. */
    ClaimRow hold(UUID id, Permission permission) {
        treatments.hold(show(id, permission).person());
        sql.first("select 1 from welfare_claim where id = ? for update", row -> true, id);
        return show(id, permission);
    }

    Slice<ClaimRow> list(@Nullable String status, @Nullable UUID union, int limit, @Nullable String cursor) {
        String list = "claims|" + status + "|" + union;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.CLAIM_READ, union), "c");
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(status);
        values.add(status);
        values.add(after);
        values.add(after);
        values.add(limit + 1);
        var rows = sql.list(
                ClaimRow.ALL + within.text()
                        + """
                         and (?::text is null or c.status = ?::text) and (?::uuid is null or c.id > ?::uuid)
                        order by c.id limit ?
                        """,
                this::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }
}
