package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of proposals within scope. */
@ApplicationScoped
class ProposalQueries {

    private static final String SELECT =
            """
            select a.*, p.name, lower(a.period) as begins, upper(a.period) as ends
              from appointment_proposal a
              join person p on p.id = a.person_id
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final Cursors cursors;

    ProposalQueries(Sql sql, CurrentActor current, CurrentRequest request, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** One statement, the latest first. */
    Slice<Proposal> list(UUID union, @Nullable String state, int limit, @Nullable String cursor) {
        var subtree = scope.subtrees(current.get(), Permission.APPOINTMENT_READ, union)
                .get(0);
        String list = "appointment-proposals|" + union + "|" + state;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                SELECT + " where a." + subtree.column() + " = ? and (?::text is null or a.state = ?::text)"
                        + " and (?::uuid is null or a.id < ?::uuid) order by a.id desc limit ?",
                ProposalQueries::proposal,
                subtree.top(),
                state,
                state,
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    Proposal show(UUID id) {
        return within(
                sql.first(SELECT + " where a.id = ?", ProposalQueries::proposal, id), Permission.APPOINTMENT_READ);
    }

    /**
     * Locked until the transaction ends, and still waiting.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, PROPOSAL_DECIDED
     */
    Proposal take(UUID id, Permission permission, String ifMatch) {
        var found = sql.first(SELECT + " where a.id = ? for update of a", ProposalQueries::proposal, id);
        Proposal proposal = within(found, permission);
        if (!proposal.waits()) {
            throw Problem.of(MembershipProblem.PROPOSAL_DECIDED);
        }
        request.requireVersion(ifMatch, proposal.version());
        return proposal;
    }

    private Proposal within(Optional<Proposal> found, Permission permission) {
        return found.filter(proposal -> scope.allows(current.get(), permission, proposal.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                Sql.id(row, "union_id"),
                Role.valueOf(row.getString("role")),
                row.getDate("begins").toLocalDate(),
                Sql.date(row, "ends"),
                Proposal.State.valueOf(row.getString("state")),
                row.getString("proposed_subject"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("decided_by"),
                Sql.instant(row, "decided_at"),
                row.getString("reason"),
                row.getInt("version"));
    }
}
