package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a campaign goes on. */
@ApplicationScoped
class CampaignStates {

    private final LockRoster lock;
    private final ReopenRoster reopen;
    private final ApproveCampaign approve;
    private final CloseCampaign close;
    private final CancelCampaign cancel;
    private final RepeatCampaign repeat;

    CampaignStates(
            LockRoster lock,
            ReopenRoster reopen,
            ApproveCampaign approve,
            CloseCampaign close,
            CancelCampaign cancel,
            RepeatCampaign repeat) {
        this.lock = lock;
        this.reopen = reopen;
        this.approve = approve;
        this.close = close;
        this.cancel = cancel;
        this.repeat = repeat;
    }

    void lock(UUID id, String ifMatch) {
        lock.run(id, ifMatch);
    }

    void reopen(UUID id, String ifMatch, String reason) {
        reopen.run(id, ifMatch, reason);
    }

    void approve(UUID id, String ifMatch) {
        approve.run(id, ifMatch);
    }

    void close(UUID id, String ifMatch, @Nullable String unclaimed) {
        close.run(id, ifMatch, unclaimed);
    }

    void cancel(UUID id, String ifMatch, String reason) {
        cancel.run(id, ifMatch, reason);
    }

    UUID repeat(UUID id, LocalDate onDay, String theme) {
        return repeat.run(id, onDay, theme);
    }
}
