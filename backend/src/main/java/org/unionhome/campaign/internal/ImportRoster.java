package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.imports.SheetFile;

/** Fills the rosters of a draft from one .xlsx: either every row of it or, with one row wrong, nothing. */
@UseCase
@ApplicationScoped
@Transactional
class ImportRoster {

    static final int MOST_ROWS = 20_000;
    private static final int MOST_FAULTS = 200;

    private final CampaignLock lock;
    private final CampaignChanges changes;
    private final JudgeRosterFile judge;
    private final RosterRows rows;
    private final AuditTrail audit;

    ImportRoster(CampaignLock lock, CampaignChanges changes, JudgeRosterFile judge, RosterRows rows, AuditTrail audit) {
        this.lock = lock;
        this.changes = changes;
        this.judge = judge;
        this.rows = rows;
        this.audit = audit;
    }

    /** @param already stood on their roster before */
    record Added(int added, int already) {}

    /** @throws Problem ROSTER_FILE_WRONG with each wrong row, and whatever is wrong with the file as a whole */
    Added run(UUID id, String ifMatch, byte[] file) {
        CampaignRow campaign = lock.change(id, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT);
        List<RosterLine> lines = SheetFile.rows(file, RosterFields.ALL, MOST_ROWS).stream()
                .map(RosterLine::of)
                .toList();
        RosterPlan plan = judge.run(campaign, lines);
        if (!plan.faults().isEmpty()) {
            throw Problem.because(
                    CampaignProblem.ROSTER_FILE_WRONG,
                    plan.faults().stream().limit(MOST_FAULTS).toList());
        }
        int added = rows.insertMembers(plan.members()) + rows.insertOutsiders(plan.outsiders());
        changes.workedOn(campaign);
        audit.record(
                "campaign.roster-imported",
                AuditTrail.Subject.of("campaign", id, campaign.union()),
                added + " / " + lines.size());
        return new Added(added, lines.size() - added);
    }
}
