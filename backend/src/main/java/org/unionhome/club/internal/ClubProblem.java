package org.unionhome.club.internal;

import org.unionhome.kernel.Refusal;

/** What only clubs refuse. */
enum ClubProblem implements Refusal {
    CLUB_EXISTS(409),
    CLUB_ENDED(409),
    CLUB_NOT_OPEN(409),
    CLUB_DECIDED(409),
    CLUB_OFFICE_TAKEN(409),
    CLUB_OFFICE_ENDED(409),
    CLUB_OFFICER_STAYS(409),
    CLUB_ACTIVITY_LOGGED(409),
    CLUB_ACTIVITY_VOIDED(409),
    CLUB_OFFICER_ASSESSES(422);

    private final int status;

    ClubProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
