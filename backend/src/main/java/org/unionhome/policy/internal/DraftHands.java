package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Whose hands a draft is in: the caller's, and those of whoever lent her the authority. */
@ApplicationScoped
class DraftHands {

    private final CurrentActor current;
    private final Scope scope;
    private final Sql sql;

    DraftHands(CurrentActor current, Scope scope, Sql sql) {
        this.current = current;
        this.scope = scope;
        this.sql = sql;
    }

    List<String> using(Permission permission, UUID union) {
        var actor = current.get();
        var hands = new ArrayList<String>();
        hands.add("subject:" + actor.identity().subject());
        if (actor.person() != null) {
            hands.add("person:" + actor.person());
        }
        var grant = scope.judge(actor, permission, union).grant();
        if (grant != null && grant.lent() != null) {
            sql.first(
                            "select pack_draft_lender(?)",
                            row -> row.getString(1),
                            grant.lent().delegation())
                    .ifPresent(hands::add);
        }
        return hands;
    }

    /** Whether the caller had a hand in it. */
    boolean isOwn(PackDraft draft) {
        var actor = current.get();
        return draft.makerHands().contains("subject:" + actor.identity().subject())
                || draft.makerHands().contains("person:" + actor.person());
    }
}
