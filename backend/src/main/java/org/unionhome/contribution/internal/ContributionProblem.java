package org.unionhome.contribution.internal;

import org.unionhome.kernel.Refusal;

/** What only contributions refuse. */
enum ContributionProblem implements Refusal {
    CONTRIBUTION_DECLARED(409),
    CONTRIBUTION_RECEIVED_ALREADY(409),
    CONTRIBUTION_ABOVE_OPEN(409),
    LATE_CHARGE_ABOVE_RECKONED(409),
    RECEIPT_TAKEN_BACK(409),
    RECEIPT_GIVEN_BACK(409),
    REMITTANCE_ABOVE_OWED(409),
    REMITTANCE_STATE(409),
    RELIEF_ABOVE_OPEN(409),
    DEFERRAL_IN_PART(409),
    RELIEF_STATE(409),
    FOUNDING_FUND_AMOUNT(409),
    FOUNDING_FUND_TAKEN(409),
    FOUNDING_FUND_RETURNED(409),
    FOUNDING_FUND_KEPT(409),
    FUND_DIVISION_STANDS(409),
    FUND_DIVISION_STATE(409),
    FUND_DIVISION_NOTHING(409),
    FUND_DIVISION_UNAUDITED(409),
    FUND_DIVISION_BOOKS_CHANGED(409),
    AUDITOR_KEPT_BOOKS(422),
    CONFIRMER_TOOK_PART(422);

    private final int status;

    ContributionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
