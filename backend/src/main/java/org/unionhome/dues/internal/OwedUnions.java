package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.MemberInfo;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** To which union money belongs: where the oldest month is unpaid, else where the member is. */
@ApplicationScoped
class OwedUnions {

    private final Sql sql;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;

    OwedUnions(Sql sql, Unions unions, Scope scope, CurrentActor current) {
        this.sql = sql;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
    }

    /** Where those who owe something in the union or below it owe their oldest month; one statement. */
    Map<UUID, UUID> within(UnionInfo top, Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        """
                        select distinct on (o.person_id) o.person_id, o.union_id
                          from dues_obligation o
                         where o.person_id = any (?::uuid[]) and o.l%d = ? and o.amount > o.paid
                         order by o.person_id, o.month
                        """
                                .formatted(top.level()),
                        row -> Map.entry(Sql.id(row, "person_id"), Sql.id(row, "union_id")),
                        persons,
                        top.id())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For one member, as far as the caller may act there. */
    UUID of(MemberInfo member, Permission permission) {
        return of(member.id(), member.union(), permission);
    }

    /** The same for what is left of a payment: another union only where she owes something there. */
    UUID of(UUID person, UUID otherwise, Permission permission) {
        UnionInfo root = unions.require(unions.require(otherwise).root());
        UUID owed = within(root, List.of(person)).getOrDefault(person, otherwise);
        return scope.allows(current.get(), permission, owed) ? owed : otherwise;
    }
}
