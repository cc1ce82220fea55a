package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of transfers by either side, and by the member herself. */
@ApplicationScoped
class TransferQueries {

    private static final String ALL = "select * from membership_transfer t where ";
    private static final int MOST_OF_ONES_OWN = 50;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    TransferQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** One statement, the latest first. */
    Slice<Transfer> list(@Nullable UUID union, @Nullable String status, int limit, @Nullable String cursor) {
        Set<UUID> tops = scope.subtrees(current.get(), Permission.MEMBER_READ, union).stream()
                .map(Scope.Subtree::top)
                .collect(Collectors.toSet());
        String list = "transfers|" + union + "|" + status;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        if (tops.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var rows = sql.list(
                ALL
                        + """
                        (t.from_line && ?::uuid[] or t.to_line && ?::uuid[]) and (?::text is null or t.status = ?::text)
                           and (?::uuid is null or t.id < ?::uuid)
                         order by t.id desc limit ?
                        """,
                TransferQueries::transfer,
                tops,
                tops,
                status,
                status,
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** For either side; for anybody else it does not exist, and the attempt leaves a line. */
    Transfer show(UUID id) {
        Actor actor = current.get();
        var found = sql.first(ALL + "t.id = ?", TransferQueries::transfer, id)
                .filter(transfer -> scope.allows(actor, Permission.MEMBER_READ, transfer.from())
                        || scope.allows(actor, Permission.MEMBER_READ, transfer.to()));
        if (found.isEmpty()) {
            audit.refused("transfer.read", AuditTrail.Subject.of("transfer", id, actor.home()), ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** One statement. */
    List<Transfer> mine(UUID person) {
        return sql.list(
                ALL + "t.person_id = ? order by t.id desc limit " + MOST_OF_ONES_OWN,
                TransferQueries::transfer,
                person);
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                row.getString("person_name"),
                row.getString("member_no"),
                Sql.id(row, "from_union_id"),
                Sql.id(row, "to_union_id"),
                row.getDate("effective_on").toLocalDate(),
                row.getString("reason"),
                Transfer.Side.valueOf(row.getString("asked_by_side")),
                new Transfer.Agreement(row.getString("from_agreed_by"), Sql.instant(row, "from_agreed_at")),
                new Transfer.Agreement(row.getString("to_agreed_by"), Sql.instant(row, "to_agreed_at")),
                row.getString("status"),
                row.getString("refused_by"),
                row.getString("refusal_reason"),
                row.getInt("version"));
    }
}
