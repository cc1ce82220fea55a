package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.unionhome.kernel.UnionTree;

/** Reads of the register of designated bases: those of the caller's unions and of the unions above them. */
@ApplicationScoped
class BaseQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final Cursors cursors;
    private final AuditTrail audit;

    BaseQueries(Sql sql, CurrentActor current, Scope scope, UnionTree tree, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.cursors = cursors;
        this.audit = audit;
    }

    Slice<BaseRow> list(int limit, @Nullable String cursor) {
        List<String> position = cursors.decode("sanatorium-bases", cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var subtrees = scope.subtrees(current.get(), Permission.SANATORIUM_READ, null);
        var within = ScopeCondition.of(subtrees, "b");
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(subtrees.stream()
                .flatMap(subtree -> tree.lineOf(subtree.top()).stream())
                .distinct()
                .toList());
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                BaseRow.ALL + "(" + within.text() + " or b.union_id = any (?::uuid[]))"
                        + " and (?::uuid is null or b.id < ?::uuid) order by b.id desc limit ?",
                BaseRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode("sanatorium-bases", last.id()));
    }

    /** Those in force that a programme of the union may name: its own and those above. */
    Set<UUID> offeredIn(UUID union) {
        return sql
                .list(
                        BaseRow.ALL + "b.union_id = any (?::uuid[]) and b.struck_on is null",
                        BaseRow::read,
                        tree.lineOf(union))
                .stream()
                .map(BaseRow::id)
                .collect(Collectors.toSet());
    }

    /** For who keeps it, held until the transaction ends. */
    BaseRow hold(UUID id) {
        sql.first("select 1 from sanatorium_base where id = ? for update", row -> true, id);
        return find(id).filter(base -> scope.allows(current.get(), Permission.SANATORIUM_WRITE, base.union()))
                .orElseThrow(() -> notFound(id));
    }

    /** One that the caller has just written. */
    BaseRow own(UUID id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    private Optional<BaseRow> find(UUID id) {
        return sql.first(BaseRow.ALL + "b.id = ?", BaseRow::read, id);
    }

    private Problem notFound(UUID id) {
        audit.refused(
                "sanatorium-base.read",
                AuditTrail.Subject.of("sanatorium-base", id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }
}
