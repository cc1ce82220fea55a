package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Reads of segments: those of the unions in scope, and those that unions above share with them. */
@ApplicationScoped
class SegmentQueries {

    private static final String ALL = "select id, union_id, name, rule, version, updated_at from segment s where ";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final SegmentRules rules;

    SegmentQueries(
            Sql sql,
            CurrentActor current,
            Scope scope,
            UnionTree tree,
            Cursors cursors,
            AuditTrail audit,
            SegmentRules rules) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.cursors = cursors;
        this.audit = audit;
        this.rules = rules;
    }

    /** One statement, in the order they were made. */
    Slice<SegmentRow> list(@Nullable UUID union, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.MEMBER_READ, union);
        String list = "segments|" + union;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        Set<UUID> tops = subtrees.stream().map(Scope.Subtree::top).collect(Collectors.toSet());
        Set<UUID> above = union != null ? Set.of() : above(tops);
        var rows = sql.list(
                ALL
                        + """
                        (array[l1, l2, l3, l4, l5, l6] && ?::uuid[] or union_id = any (?::uuid[]))
                           and (?::uuid is null or id > ?::uuid)
                         order by id limit ?
                        """,
                this::segment,
                tops,
                above,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    SegmentRow show(UUID id) {
        var found = find(id);
        if (found.isEmpty()) {
            audit.refused(
                    "segment.read",
                    AuditTrail.Subject.of("segment", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    Optional<SegmentRow> find(UUID id) {
        return sql.first(ALL + "id = ?", this::segment, id).filter(segment -> visible(segment.union()));
    }

    boolean changeable(UUID union) {
        return scope.allows(current.get(), Permission.SEGMENT_WRITE, union);
    }

    private boolean visible(UUID union) {
        return scope.allows(current.get(), Permission.MEMBER_READ, union)
                || above(current.get().topsFor(Permission.MEMBER_READ)).contains(union);
    }

    private Set<UUID> above(Set<UUID> tops) {
        return tops.stream().flatMap(top -> tree.lineOf(top).stream()).collect(Collectors.toSet());
    }

    private SegmentRow segment(ResultSet row) throws SQLException {
        return new SegmentRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                rules.read(row.getString("rule")),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }
}
