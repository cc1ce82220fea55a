package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** Single visits and what is attached to them, within scope and within what the reader may know of them. */
@ApplicationScoped
class CondolenceQueries {

    private final CondolenceVisitRepository visits;
    private final AttachmentStore store;
    private final Receipts receipts;
    private final BasicUnions basicUnions;
    private final Scope scope;
    private final CurrentActor current;

    CondolenceQueries(
            CondolenceVisitRepository visits,
            AttachmentStore store,
            Receipts receipts,
            BasicUnions basicUnions,
            Scope scope,
            CurrentActor current) {
        this.visits = visits;
        this.store = store;
        this.receipts = receipts;
        this.basicUnions = basicUnions;
        this.scope = scope;
        this.current = current;
    }

    /** Two statements, and one more when something is attached. */
    ShownVisit show(UUID id) {
        return shown(visits.readable(id));
    }

    ShownVisit shown(CondolenceVisit visit) {
        boolean readable = mayReadContent(visit);
        boolean changes = readable && scope.allows(current.get(), Permission.CONDOLENCE_RECORD, visit.union());
        List<Attached> attached = readable && visit.hasAttachments() ? store.of(visit.id()) : List.of();
        return new ShownVisit(visit, attached, receipts.of(visit.id()).orElse(null), readable, changes);
    }

    /** One that was recorded this moment: nothing is attached to it and nothing received. */
    ShownVisit justRecorded(CondolenceVisit visit) {
        return new ShownVisit(visit, List.of(), null, true, true);
    }

    byte[] attachment(UUID visitId, UUID id, Attached.Kind kind) {
        requireContent(visitId);
        return store.content(visitId, id, kind)
                .map(AttachmentStore.Content::bytes)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    Strokes signature(UUID visitId) {
        requireContent(visitId);
        return receipts.signature(visitId).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private void requireContent(UUID visitId) {
        if (!mayReadContent(visits.readable(visitId))) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    /** Whether the caller may read the note and see the photos and hear the voice notes. */
    boolean mayReadContent(CondolenceVisit visit) {
        return ContentPolicy.mayRead(visit, current.get(), chaired(visit.union()));
    }

    /** A branch has no chair of its own in law: the chair of the basic union is hers, and so are those in between. */
    private Set<UUID> chaired(UUID union) {
        return Set.copyOf(basicUnions.lineTo(union));
    }
}
