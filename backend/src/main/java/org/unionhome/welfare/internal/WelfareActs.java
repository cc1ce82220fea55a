package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** What can be done with rounds and enrolments, each by its own use case. */
@ApplicationScoped
class WelfareActs {

    private final OpenRound open;
    private final CloseRound close;
    private final EnrollUnit enrollUnit;
    private final EnrollMyself enrollMyself;
    private final SetSubsidyRules setRules;
    private final WithdrawEnrollment withdraw;
    private final FetchRoll fetchRoll;

    WelfareActs(
            OpenRound open,
            CloseRound close,
            EnrollUnit enrollUnit,
            EnrollMyself enrollMyself,
            SetSubsidyRules setRules,
            WithdrawEnrollment withdraw,
            FetchRoll fetchRoll) {
        this.open = open;
        this.close = close;
        this.enrollUnit = enrollUnit;
        this.enrollMyself = enrollMyself;
        this.setRules = setRules;
        this.withdraw = withdraw;
        this.fetchRoll = fetchRoll;
    }

    OpenRound open() {
        return open;
    }

    CloseRound close() {
        return close;
    }

    EnrollUnit enrollUnit() {
        return enrollUnit;
    }

    EnrollMyself enrollMyself() {
        return enrollMyself;
    }

    SetSubsidyRules setRules() {
        return setRules;
    }

    WithdrawEnrollment withdraw() {
        return withdraw;
    }

    FetchRoll fetchRoll() {
        return fetchRoll;
    }
}
