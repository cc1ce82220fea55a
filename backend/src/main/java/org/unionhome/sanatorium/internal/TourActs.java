package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** What can be done with a tour, each by its own use case. */
@ApplicationScoped
class TourActs {

    private final PlanTour plan;
    private final ChangeTour change;
    private final CommitDraw commit;
    private final RunDraw draw;
    private final LockTour lock;
    private final CancelTour cancel;
    private final FileTour file;
    private final CallRoll callRoll;
    private final SettleTour settle;

    TourActs(
            PlanTour plan,
            ChangeTour change,
            CommitDraw commit,
            RunDraw draw,
            LockTour lock,
            CancelTour cancel,
            FileTour file,
            CallRoll callRoll,
            SettleTour settle) {
        this.plan = plan;
        this.change = change;
        this.commit = commit;
        this.draw = draw;
        this.lock = lock;
        this.cancel = cancel;
        this.file = file;
        this.callRoll = callRoll;
        this.settle = settle;
    }

    PlanTour plan() {
        return plan;
    }

    ChangeTour change() {
        return change;
    }

    CommitDraw commit() {
        return commit;
    }

    RunDraw draw() {
        return draw;
    }

    LockTour lock() {
        return lock;
    }

    CancelTour cancel() {
        return cancel;
    }

    FileTour file() {
        return file;
    }

    CallRoll callRoll() {
        return callRoll;
    }

    SettleTour settle() {
        return settle;
    }
}
