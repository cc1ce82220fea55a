package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What officers do with an election, from the draft to the confirmed result. */
@ApplicationScoped
class ElectionSteps {

    private final DraftElection draft;
    private final FreezeElectorate freeze;
    private final NameCandidates name;
    private final OpenVoting open;
    private final CountBallots count;
    private final EnterCountSheet sheet;
    private final ConfirmElection confirm;
    private final CancelElection cancel;

    ElectionSteps(
            DraftElection draft,
            FreezeElectorate freeze,
            NameCandidates name,
            OpenVoting open,
            CountBallots count,
            EnterCountSheet sheet,
            ConfirmElection confirm,
            CancelElection cancel) {
        this.draft = draft;
        this.freeze = freeze;
        this.name = name;
        this.open = open;
        this.count = count;
        this.sheet = sheet;
        this.confirm = confirm;
        this.cancel = cancel;
    }

    UUID draft(DraftElection.Wanted wanted) {
        return draft.run(wanted);
    }

    void freeze(UUID id, String ifMatch) {
        freeze.run(id, ifMatch);
    }

    void name(UUID id, String ifMatch, List<UUID> persons) {
        name.run(id, ifMatch, persons);
    }

    void open(UUID id, String ifMatch, Instant closesAt) {
        open.run(id, ifMatch, closesAt);
    }

    void count(UUID id, String ifMatch) {
        count.run(id, ifMatch);
    }

    void sheet(UUID id, EnterCountSheet.Sheet counted) {
        sheet.run(id, counted);
    }

    void confirm(UUID id, String ifMatch) {
        confirm.run(id, ifMatch);
    }

    void cancel(UUID id, String ifMatch, String reason) {
        cancel.run(id, ifMatch, reason);
    }
}
