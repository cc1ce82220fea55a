package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.unionhome.kernel.UnionTree;

/**
 * Reads of programmes. An officer reads those of her unions and, once they are published, those of every union above one
 * of hers: that is where her places come from.
 */
@ApplicationScoped
class ProgramQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final Cursors cursors;
    private final AuditTrail audit;

    ProgramQueries(Sql sql, CurrentActor current, Scope scope, UnionTree tree, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The latest years first. @param year only those to which it belongs */
    Slice<ProgramRow> list(@Nullable UUID union, @Nullable Integer year, int limit, @Nullable String cursor) {
        String list = "sanatorium-programs|" + union + "|" + year;
        List<String> position = cursors.decode(list, cursor);
        var subtrees = scope.subtrees(current.get(), Permission.SANATORIUM_READ, union);
        var within = ScopeCondition.of(subtrees, "p");
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(above(subtrees));
        values.add(year);
        values.add(year);
        values.add(position.isEmpty() ? null : Integer.valueOf(position.get(0)));
        values.add(position.isEmpty() ? null : Integer.valueOf(position.get(0)));
        values.add(position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        var rows = sql.list(
                ProgramRow.ALL
                        + "(" + within.text() + " or p.status <> 'DRAFT' and p.union_id = any (?::uuid[]))"
                        + """
                         and (?::integer is null or ?::integer between p.first_year and p.first_year + p.years - 1)
                         and (?::integer is null or (p.first_year, p.id) < (?::integer, ?::uuid))
                         order by p.first_year desc, p.id desc limit ?
                        """,
                ProgramRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.firstYear(), last.id()));
    }

    /** The unions above the tops of these subtrees. */
    private List<UUID> above(List<Scope.Subtree> subtrees) {
        return subtrees.stream()
                .flatMap(subtree -> tree.lineOf(subtree.top()).stream())
                .distinct()
                .toList();
    }

    /** For reading: in scope, or published by a union above one in scope. */
    ProgramRow show(UUID id) {
        return find(id).filter(this::mayRead).orElseThrow(() -> notFound(id));
    }

    private boolean mayRead(ProgramRow program) {
        if (scope.allows(current.get(), Permission.SANATORIUM_READ, program.union())) {
            return true;
        }
        return !program.isDraft()
                && above(scope.subtrees(current.get(), Permission.SANATORIUM_READ, null))
                        .contains(program.union());
    }

    /** Published ones of the caller's own union and those above to which a year belongs. */
    List<ProgramRow> forMe(int year) {
        return sql.list(
                ProgramRow.ALL
                        + """
                        p.status = 'PUBLISHED' and p.union_id = any (?::uuid[])
                          and ?::integer between p.first_year and p.first_year + p.years - 1
                        order by p.id desc limit 50
                        """,
                ProgramRow::read,
                current.get().lineage(),
                year);
    }

    Optional<ProgramRow> find(UUID id) {
        return sql.first(ProgramRow.ALL + "p.id = ?", ProgramRow::read, id);
    }

    /** Held until the transaction ends, for who keeps it. */
    ProgramRow hold(UUID id) {
        sql.first("select 1 from sanatorium_program where id = ? for update", row -> true, id);
        return find(id).filter(program -> scope.allows(current.get(), Permission.SANATORIUM_WRITE, program.union()))
                .orElseThrow(() -> notFound(id));
    }

    List<ProgramContent.Destination> destinations(UUID program) {
        return sql.list(
                """
                select division, name, supported_region from sanatorium_destination
                 where program_id = ? order by division
                """,
                row -> new ProgramContent.Destination(
                        row.getString("division"), row.getString("name"), row.getBoolean("supported_region")),
                program);
    }

    List<BaseRow> bases(UUID program) {
        return sql.list(
                BaseRow.ALL
                        + "b.id in (select base_id from sanatorium_program_base where program_id = ?) order by b.id",
                BaseRow::read,
                program);
    }

    private Problem notFound(UUID id) {
        audit.refused(
                "sanatorium-program.read",
                AuditTrail.Subject.of("sanatorium-program", id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }
}
