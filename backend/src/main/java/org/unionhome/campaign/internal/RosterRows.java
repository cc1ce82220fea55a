package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;

/** Writes people onto rosters; whoever stands there already stays once. */
@ApplicationScoped
class RosterRows {

    private static final String MEMBERS =
            """
            insert into campaign_recipient (id, batch_id, person_id, kind, status, changed_at)
            select uuidv7(), w.batch, w.person, 'MEMBER', 'LISTED', ?
              from unnest(?::uuid[], ?::uuid[]) as w (batch, person)
                on conflict (batch_id, identity) where status <> 'REMOVED' do nothing
            """;
    private static final String OUTSIDER =
            """
            insert into campaign_recipient (id, batch_id, kind, name, id_tail, name_index, identity, status, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, 'LISTED', ?)
                on conflict (batch_id, identity) where status <> 'REMOVED' do nothing
            """;
    private final Sql sql;
    private final RecipientSecrets secrets;
    private final Clock clock;

    RosterRows(Sql sql, RecipientSecrets secrets, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** How many came onto a roster. */
    int insertMembers(List<RosterPlan.Placed> placed) {
        return sql.update(
                MEMBERS,
                Instant.now(clock),
                placed.stream().map(RosterPlan.Placed::batch).toList(),
                placed.stream().map(RosterPlan.Placed::person).toList());
    }

    int insertOutsiders(List<RosterPlan.PlacedOutsider> placed) {
        int added = 0;
        for (RosterPlan.PlacedOutsider one : placed) {
            added += sql.update(OUTSIDER, values(one.batch(), one.outsider()));
        }
        return added;
    }

    private Object[] values(UUID batch, Outsider outsider) {
        return new Object[] {
            Ids.next(),
            batch,
            outsider.kind(),
            secrets.seal(RecipientSecrets.NAME, outsider.name()),
            secrets.seal(RecipientSecrets.ID_TAIL, outsider.idTail()),
            secrets.indexOfName(outsider.name()),
            secrets.identity(outsider),
            Instant.now(clock)
        };
    }
}
