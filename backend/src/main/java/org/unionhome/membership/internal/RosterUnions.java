package org.unionhome.membership.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** Which union a row means: by code, else by name, within the union under which the roster is brought in. */
final class RosterUnions {

    private final Unions unions;
    private final Scope scope;
    private final Actor actor;
    private final ImportContext context;
    private final Map<String, UnionInfo> byCode = new HashMap<>();
    private final Map<String, UnionInfo> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<UUID> inside = new HashSet<>();

    RosterUnions(Unions unions, Scope scope, Actor actor, ImportContext context) {
        this.unions = unions;
        this.scope = scope;
        this.actor = actor;
        this.context = context;
        unions.subtree(context.union()).forEach(this::add);
    }

    private void add(UnionInfo union) {
        inside.add(union.id());
        byCode.put(union.code(), union);
        if (byName.putIfAbsent(union.name(), union) != null) {
            ambiguous.add(union.name());
        }
    }

    boolean contains(UUID union) {
        return inside.contains(union);
    }

    Found find(String code, String name) {
        if (!code.isEmpty()) {
            return byCode(code, name);
        }
        return name.isEmpty() ? new Found(null, null) : byName(name);
    }

    /** Without a column for it, newcomers belong to the union the roster is brought in under; the others stay. */
    Optional<UUID> ofNewcomers() {
        boolean asked = context.columns().contains(RosterFields.UNION_CODE)
                || context.columns().contains(RosterFields.UNION_NAME);
        return asked ? Optional.empty() : Optional.of(context.union());
    }

    private Found byCode(String code, String name) {
        UnionInfo union = byCode.get(code);
        if (union == null) {
            return refused(RosterFields.UNION_CODE, code);
        }
        boolean other = !name.isEmpty() && !name.equals(union.name());
        return other
                ? new Found(null, RowIssue.error(RosterFields.UNION_NAME, "UNION_NAME_DIFFERS"))
                : new Found(union.id(), null);
    }

    private Found byName(String name) {
        if (ambiguous.contains(name)) {
            return new Found(null, RowIssue.error(RosterFields.UNION_NAME, "UNION_AMBIGUOUS"));
        }
        UnionInfo union = byName.get(name);
        return union == null
                ? new Found(null, RowIssue.error(RosterFields.UNION_NAME, "UNION_UNKNOWN"))
                : new Found(union.id(), null);
    }

    /** A union out of the officer's scope does not exist for her; one within it is only not meant by this import. */
    private Found refused(String field, String code) {
        boolean known = unions.findByCode(context.root(), code)
                .filter(union -> scope.allows(actor, Permission.IMPORT, union.id()))
                .isPresent();
        return new Found(null, RowIssue.error(field, known ? "UNION_OUTSIDE_IMPORT" : "UNION_UNKNOWN"));
    }

    /** A union, or why there is none; neither when the row says nothing. */
    record Found(@Nullable UUID id, @Nullable RowIssue fault) {
        Optional<UUID> union() {
            return Optional.ofNullable(id);
        }

        Optional<RowIssue> issue() {
            return Optional.ofNullable(fault);
        }
    }
}
