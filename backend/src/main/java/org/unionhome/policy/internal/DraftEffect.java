package org.unionhome.policy.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Objects;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.SystemActor;

/** What a draft does when it is put to use; every instance notices. */
@ApplicationScoped
class DraftEffect {

    private final PackStore store;
    private final ActingAs acting;
    private final Sql sql;
    private final CurrentActor current;
    private final Event<PacksInUse.Changed> changed;

    DraftEffect(PackStore store, ActingAs acting, Sql sql, CurrentActor current, Event<PacksInUse.Changed> changed) {
        this.store = store;
        this.acting = acting;
        this.sql = sql;
        this.current = current;
        this.changed = changed;
    }

    /** @throws Problem POLICY_DRAFT_OVERLAPS */
    void of(PackDraft draft) {
        LocalDate from = Objects.requireNonNull(draft.from());
        try {
            if (draft.content() != null) {
                use(draft, keep(draft, draft.content()), from);
            }
            switch (draft.kind()) {
                case LOCAL, ADOPTION -> adopt(draft, from);
                case ENDING -> end(draft, from);
                case VERSION -> {}
            }
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(PolicyProblem.POLICY_DRAFT_OVERLAPS) : failed;
        }
        changed.fire(new PacksInUse.Changed());
    }

    /** A version is kept by itself: it does no harm when the rest is taken back. */
    private int keep(PackDraft draft, String content) {
        return acting.system(SystemActor.POLICY, () -> QuarkusTransaction.requiringNew()
                .call(() -> store.versionOf(draft.code(), content)));
    }

    private void use(PackDraft draft, int version, LocalDate from) {
        sql.update(
                """
                insert into pack_use (code, version, from_day, root_id, union_id, made_by, confirmed_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                draft.code(),
                version,
                from,
                draft.root(),
                draft.union(),
                draft.makerHands().get(0),
                me());
        sql.update("update pack_draft set made_version = ? where id = ?", version, draft.id());
    }

    private void adopt(PackDraft draft, LocalDate from) {
        sql.update(
                """
                insert into pack_adoption (id, root_id, union_id, pack_code, period, adopted_by, confirmed_by)
                values (?, ?, ?, ?, daterange(?::date, null), ?, ?)
                """,
                Ids.next(),
                draft.root(),
                draft.union(),
                draft.code(),
                from,
                draft.makerHands().get(0),
                me());
    }

    private void end(PackDraft draft, LocalDate from) {
        int ended = sql.update(
                """
                update pack_adoption
                   set period = daterange(lower(period), ?::date), version = version + 1
                 where union_id = ? and pack_code = ? and period @> ?::date and period @> ?::date - 1
                """,
                from,
                draft.union(),
                draft.code(),
                from,
                from);
        if (ended == 0) {
            throw Problem.of(PolicyProblem.POLICY_NOT_ADOPTED);
        }
    }

    private String me() {
        return "subject:" + current.get().identity().subject();
    }
}
