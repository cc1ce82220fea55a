package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.VoiceNote;

/** Adds what the visitor said instead of typing it, by whoever recorded the visit. */
@UseCase
@ApplicationScoped
@Transactional
class AttachVoice {

    private static final int MOST = 3;
    private final CondolenceVisitRepository visits;
    private final AttachmentStore store;
    private final CurrentActor current;
    private final AuditTrail audit;

    AttachVoice(CondolenceVisitRepository visits, AttachmentStore store, CurrentActor current, AuditTrail audit) {
        this.visits = visits;
        this.store = store;
        this.current = current;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, NOT_ALLOWED, ALREADY_REVERSED, TOO_MANY_VOICE_NOTES, TOO_MANY_PHOTOS */
    Attached run(UUID visitId, VoiceNote voice) {
        CondolenceVisit visit = visits.changeable(visitId);
        visit.takeAttachment(current.get());
        long spoken = store.of(visitId).stream()
                .filter(one -> one.kind() == Attached.Kind.VOICE)
                .count();
        if (spoken >= MOST) {
            throw Problem.of(CondolenceProblem.TOO_MANY_VOICE_NOTES, MOST);
        }
        visits.flush();
        var kept = store.add(visitId, Attached.Kind.VOICE, voice.mediaType(), voice.content(), voice.seconds());
        var subject = AuditTrail.Subject.of("condolence-visit", visitId, visit.union());
        audit.record("condolence.voice-added", subject, kept.id().toString());
        return kept;
    }
}
