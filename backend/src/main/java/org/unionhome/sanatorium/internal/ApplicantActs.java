package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** What can be done with applications, each by its own use case. */
@ApplicationScoped
class ApplicantActs {

    private final ApplyForTour apply;
    private final JoinApplication join;
    private final WithdrawApplication withdraw;
    private final TakeTourPlace takePlace;
    private final AnswerOffer answer;
    private final SetPriority setPriority;
    private final CancelParticipant cancel;
    private final SubstituteParticipant substitute;

    ApplicantActs(
            ApplyForTour apply,
            JoinApplication join,
            WithdrawApplication withdraw,
            TakeTourPlace takePlace,
            AnswerOffer answer,
            SetPriority setPriority,
            CancelParticipant cancel,
            SubstituteParticipant substitute) {
        this.apply = apply;
        this.join = join;
        this.withdraw = withdraw;
        this.takePlace = takePlace;
        this.answer = answer;
        this.setPriority = setPriority;
        this.cancel = cancel;
        this.substitute = substitute;
    }

    ApplyForTour apply() {
        return apply;
    }

    JoinApplication join() {
        return join;
    }

    WithdrawApplication withdraw() {
        return withdraw;
    }

    TakeTourPlace takePlace() {
        return takePlace;
    }

    AnswerOffer answer() {
        return answer;
    }

    SetPriority setPriority() {
        return setPriority;
    }

    CancelParticipant cancel() {
        return cancel;
    }

    SubstituteParticipant substitute() {
        return substitute;
    }
}
