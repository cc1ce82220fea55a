package org.unionhome.organization.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;

/** The unions of a root as they stand in the database, and which of them a file may touch. */
final class KnownUnions {

    private final Map<String, Known> byCode = new HashMap<>();
    private final Map<UUID, Known> byId = new HashMap<>();
    private final UnionsInMemory everywhere;
    private final ImportContext context;

    private KnownUnions(UnionsInMemory everywhere, ImportContext context) {
        this.everywhere = everywhere;
        this.context = context;
    }

    /** One statement, from the transaction's view. */
    static KnownUnions read(Sql sql, UnionsInMemory everywhere, ImportContext context) {
        var known = new KnownUnions(everywhere, context);
        sql.list(
                        """
                        select id, parent_id, code, name, kind, level,
                               status = 'ACTIVE' and ?::uuid = any (array[l1, l2, l3, l4, l5, l6]) as inside
                          from union_node
                         where root_id = ?
                        """,
                        row -> new Known(
                                Sql.id(row, "id"),
                                row.getObject("parent_id", UUID.class),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("kind"),
                                row.getInt("level"),
                                row.getBoolean("inside")),
                        context.union(),
                        context.root())
                .forEach(known::add);
        return known;
    }

    private void add(Known union) {
        byCode.put(union.code(), union);
        byId.put(union.id(), union);
    }

    /** The union under which the file is brought in. */
    Known top() {
        return find(context.union()).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** At or below the top; one that was dissolved stands nowhere, but its code stays its own. */
    Optional<Known> inside(String code) {
        return Optional.ofNullable(byCode.get(code)).filter(Known::inside);
    }

    /** Whether the code belongs to a union that this file must not touch. */
    boolean takenElsewhere(String code) {
        return inside(code).isEmpty()
                && (byCode.containsKey(code)
                        || everywhere.findByCode(context.root(), code).isPresent());
    }

    Optional<Known> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** A union in the database. */
    record Known(UUID id, @Nullable UUID parent, String code, String name, String kind, int level, boolean inside) {}
}
