package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/**
 * In whose hands an act is: those of the caller, and of whoever lent her the authority for it. Two acts that must not be
 * of one hand are compared by these; the database compares the same.
 */
@ApplicationScoped
class Hands {

    private final CurrentActor current;
    private final Scope scope;
    private final Sql sql;

    Hands(CurrentActor current, Scope scope, Sql sql) {
        this.current = current;
        this.scope = scope;
        this.sql = sql;
    }

    Of of(Permission permission, UUID union) {
        Actor actor = current.get();
        var all = new ArrayList<String>();
        all.add("subject:" + actor.identity().subject());
        Optional.ofNullable(actor.person()).ifPresent(person -> all.add("person:" + person));
        Grant grant = scope.judge(actor, permission, union).grant();
        Grant.Lent lent = grant == null ? null : grant.lent();
        if (lent == null) {
            return new Of(List.copyOf(all), null);
        }
        sql.first("select hardship_lender(?)", row -> row.getString(1), lent.delegation())
                .ifPresent(all::add);
        return new Of(List.copyOf(all), lent.giver());
    }

    /** @param lender by name; absent when the authority is her own */
    record Of(List<String> all, @Nullable String lender) {

        boolean touch(List<String> others) {
            return all.stream().anyMatch(others::contains);
        }
    }
}
