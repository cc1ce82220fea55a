package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

/**
 * Reads of rounds: those of unions in the caller's scope, and those of unions above her own, as whoever works in a unit
 * enrols into the round of the union above. Each page is one statement.
 */
@ApplicationScoped
class RoundQueries {

    private static final String ALL = "select " + Round.COLUMNS + " from welfare_round r where ";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    RoundQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    Slice<Round> list(@Nullable String status, int limit, @Nullable String cursor) {
        String list = "enrollment-rounds|" + status;
        List<String> position = cursors.decode(list, cursor);
        var values = new ArrayList<@Nullable Object>();
        var subtrees = scope.subtrees(current.get(), Permission.WELFARE_READ, null);
        subtrees.forEach(subtree -> values.add(subtree.top()));
        String within = subtrees.stream()
                .map(subtree -> "r." + subtree.column() + " = ? or ")
                .collect(Collectors.joining("", "(", "r.union_id = any (?::uuid[]))"));
        values.add(current.get().lineage());
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        values.add(status);
        values.add(status);
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                ALL + within
                        + """
                         and (?::text is null or r.status = ?::text) and (?::uuid is null or r.id < ?::uuid)
                        order by r.id desc limit ?
                        """,
                Round::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Open today for members of the unions. */
    List<Round> openFor(List<UUID> lineage, LocalDate day) {
        return sql.list(
                ALL
                        + """
                        r.union_id = any (?::uuid[]) and r.status = 'OPEN' and coalesce(r.enrolling @> ?::date, false)
                        order by r.id desc limit 100
                        """,
                Round::read,
                lineage,
                day);
    }

    Optional<Round> find(UUID id) {
        return sql.first(ALL + "r.id = ?", Round::read, id);
    }

    /** By id, one statement. */
    Map<UUID, Round> findAll(Collection<UUID> ids) {
        return sql.list(ALL + "r.id = any (?::uuid[])", Round::read, ids).stream()
                .collect(Collectors.toMap(Round::id, Function.identity()));
    }

    Optional<Round> byNumber(UUID root, String roundNo) {
        return sql.first(ALL + "r.root_id = ? and r.round_no = ?", Round::read, root, roundNo);
    }

    /** One that the caller may read; out of scope it does not exist, and the attempt leaves a line. */
    Round show(UUID id) {
        return require(find(id).filter(this::readable), id);
    }

    /** The same for a member's own eyes: of her own union or one above. */
    Round invitedTo(UUID id) {
        return require(find(id).filter(round -> current.get().lineage().contains(round.union())), id);
    }

    private Round require(Optional<Round> found, UUID id) {
        if (found.isEmpty()) {
            audit.refused(
                    "welfare.round-read",
                    AuditTrail.Subject.of("enrollment-round", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    private boolean readable(Round round) {
        Actor actor = current.get();
        return scope.allows(actor, Permission.WELFARE_READ, round.union())
                || (actor.may(Permission.WELFARE_READ) && actor.lineage().contains(round.union()));
    }

    /** Locked until the transaction ends, for the union that keeps it. */
    Round lock(UUID id) {
        sql.first("select 1 from welfare_round where id = ? for update", row -> true, id);
        Round round = show(id);
        scope.require(current.get(), Permission.WELFARE_WRITE, round.union());
        return round;
    }

    boolean changeable(Round round) {
        return round.status() == Round.Status.OPEN
                && scope.allows(current.get(), Permission.WELFARE_WRITE, round.union());
    }
}
