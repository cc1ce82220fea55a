package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Audiences;

/** Puts persons on the roster of a batch: by name, by segment, everybody of the unit, or others who are no members. */
@UseCase
@ApplicationScoped
@Transactional
class FillRoster {

    private static final int PAGE = 1_000;
    private static final String MEMBERS =
            """
            insert into campaign_recipient (id, batch_id, person_id, kind, status, changed_at)
            select uuidv7(), ?, w.id, 'MEMBER', 'LISTED', ?
              from campaign_members(?, ?::uuid[], ?, ?) as w (id)
                on conflict (batch_id, identity) where status <> 'REMOVED' do nothing
            """;

    private final Sql sql;
    private final CampaignLock lock;
    private final CampaignQueries campaigns;
    private final CampaignChanges changes;
    private final Audiences audiences;
    private final RosterRows rows;
    private final BatchRows batches;
    private final AuditTrail audit;
    private final Clock clock;

    FillRoster(
            Sql sql,
            CampaignLock lock,
            CampaignQueries campaigns,
            CampaignChanges changes,
            Audiences audiences,
            RosterRows rows,
            BatchRows batches,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.campaigns = campaigns;
        this.changes = changes;
        this.audiences = audiences;
        this.rows = rows;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many came onto it; whoever stood there already stays once. */
    int run(UUID campaignId, UUID batchId, String ifMatch, RosterAddition asked) {
        CampaignRow campaign = lock.change(campaignId, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT);
        BatchRow batch = campaigns.batch(campaignId, batchId);
        int added = named(campaign, batch, asked) + outsiders(batch, asked.outsiders());
        if (asked.everybody()) {
            added += insert(batch, batch.union(), null, asked.statuses());
        }
        if (asked.segment() != null) {
            added += segment(batch, asked.segment(), asked.statuses());
        }
        if (asked.everybody() || asked.segment() != null) {
            batches.remember(batch.id(), new RosterRule(asked.everybody() ? null : asked.segment(), asked.retained()));
        }
        changes.workedOn(campaign);
        audit.record(
                "campaign.roster-filled",
                AuditTrail.Subject.of("campaign", campaignId, campaign.union()),
                String.valueOf(added));
        return added;
    }

    /** Chosen by hand: any member of the campaign's union, also one of another unit. */
    private int named(CampaignRow campaign, BatchRow batch, RosterAddition asked) {
        if (asked.members().isEmpty()) {
            return 0;
        }
        List<String> statuses = List.of("ACTIVE", "RETAINED");
        var known = sql.list(
                "select * from campaign_members(?, ?, ?, ?)",
                row -> row.getObject(1, UUID.class),
                campaign.union(),
                asked.members(),
                statuses,
                LocalDate.now(clock));
        if (!known.containsAll(asked.members())) {
            throw Problem.ofFault("/memberIds", "UNKNOWN_MEMBERS");
        }
        return insert(batch, campaign.union(), asked.members(), statuses);
    }

    private int segment(BatchRow batch, UUID segment, List<String> statuses) {
        var audience = audiences.find(segment).orElseThrow(() -> Problem.ofFault("/segmentId", "UNKNOWN_SEGMENT"));
        LocalDate today = LocalDate.now(clock);
        int added = 0;
        List<UUID> page = audiences.page(audience, today, null, PAGE);
        while (!page.isEmpty()) {
            added += insert(batch, batch.union(), page, statuses);
            page = page.size() < PAGE ? List.of() : audiences.page(audience, today, page.get(page.size() - 1), PAGE);
        }
        return added;
    }

    private int insert(BatchRow batch, UUID within, @Nullable List<UUID> members, List<String> statuses) {
        return sql.update(MEMBERS, batch.id(), Instant.now(clock), within, members, statuses, LocalDate.now(clock));
    }

    private int outsiders(BatchRow batch, List<Outsider> outsiders) {
        return rows.insertOutsiders(outsiders.stream()
                .map(outsider -> new RosterPlan.PlacedOutsider(batch.id(), outsider))
                .toList());
    }
}
