package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Who stands behind what the caller does: herself, by account and as a person, and who lent her the authority for it. */
@ApplicationScoped
class CampaignHands {

    private final CurrentActor current;
    private final Scope scope;
    private final Sql sql;

    CampaignHands(CurrentActor current, Scope scope, Sql sql) {
        this.current = current;
        this.scope = scope;
        this.sql = sql;
    }

    List<String> using(Permission permission, UUID union) {
        Actor actor = current.get();
        var grant = scope.judge(actor, permission, union).grant();
        var lent = grant == null ? null : grant.lent();
        Stream<@Nullable Object> all =
                Stream.of(actor.identity().subject(), actor.person(), lent == null ? null : giver(lent.delegation()));
        return all.filter(one -> one != null).map(String::valueOf).toList();
    }

    private @Nullable UUID giver(UUID delegation) {
        return sql.first("select campaign_lender(?)", row -> row.getObject(1, UUID.class), delegation)
                .orElse(null);
    }
}
