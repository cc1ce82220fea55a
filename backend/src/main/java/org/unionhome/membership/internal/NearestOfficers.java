package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.OfficeHolders;

/** Reads who holds which office, also above the scope of whoever acts. */
@ApplicationScoped
class NearestOfficers implements OfficeHolders {

    private final Sql sql;
    private final UnionTree tree;
    private final Clock clock;

    NearestOfficers(Sql sql, UnionTree tree, Clock clock) {
        this.sql = sql;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public List<UUID> nearest(UUID union, Permission permission) {
        List<UUID> line = tree.lineOf(union);
        List<String> roles = offices(permission);
        if (line.isEmpty() || roles.isEmpty()) {
            return List.of();
        }
        var holders = sql.list(
                "select union_id, person_id from persons_in_office(?::uuid[], ?::text[], ?::date)",
                row -> new Holder(Sql.id(row, "union_id"), Sql.id(row, "person_id")),
                line,
                roles,
                LocalDate.now(clock));
        return holders.stream()
                .map(Holder::union)
                .max(Comparator.comparing(line::indexOf))
                .map(nearest -> holders.stream()
                        .filter(holder -> holder.union().equals(nearest))
                        .map(Holder::person)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Worker> workers(UUID union, Permission permission) {
        return workers(union, offices(permission));
    }

    @Override
    public List<Worker> workers(UUID union, Role office) {
        return workers(union, List.of(office.name()));
    }

    private List<Worker> workers(UUID union, List<String> roles) {
        List<UUID> line = tree.lineOf(union);
        if (line.isEmpty() || roles.isEmpty()) {
            return List.of();
        }
        return sql.list(
                "select person_id, name, union_id from workers_of_union(?::uuid[], ?::text[], ?::date)",
                row -> new Worker(Sql.id(row, "person_id"), row.getString("name"), Sql.id(row, "union_id")),
                line,
                roles,
                LocalDate.now(clock));
    }

    private static List<String> offices(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.MEMBER && role.permissions().contains(permission))
                .map(Role::name)
                .toList();
    }

    private record Holder(UUID union, UUID person) {}
}
