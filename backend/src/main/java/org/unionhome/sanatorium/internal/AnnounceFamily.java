package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Who has a place takes somebody of her family along; that takes no place and counts in no quota. */
@UseCase
@ApplicationScoped
@Transactional
class AnnounceFamily {

    private static final int MOST = 10;
    private final TourQueries tours;
    private final ApplicantQueries applicants;
    private final FamilyQueries families;
    private final FamilyWriter writer;
    private final CurrentActor current;
    private final AuditTrail audit;

    AnnounceFamily(
            TourQueries tours,
            ApplicantQueries applicants,
            FamilyQueries families,
            FamilyWriter writer,
            CurrentActor current,
            AuditTrail audit) {
        this.tours = tours;
        this.applicants = applicants;
        this.families = families;
        this.writer = writer;
        this.current = current;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, SANATORIUM_FAMILY_OF_PLACED, SANATORIUM_FAMILY_MANY */
    UUID run(UUID application, String name, String relation, @Nullable String contractNo) {
        UUID person = current.get().person();
        ApplicantRow known =
                person == null ? null : applicants.mine(application, person).orElse(null);
        if (person == null || known == null) {
            throw tours.notFound(application);
        }
        TourRow tour = tours.hold(known.tour());
        ApplicantRow mine = applicants.mine(application, person).orElse(known);
        if (!mine.here() || !mine.status().equals("PLACED") || !tour.isBeforeDeparture()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_FAMILY_OF_PLACED);
        }
        if (families.here(List.of(mine.id())).getOrDefault(mine.id(), List.of()).size() >= MOST) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_FAMILY_MANY, MOST);
        }
        UUID id = writer.announced(mine, name, relation, contractNo);
        audit.record("sanatorium-tour.family-announced", AuditTrail.Subject.of("sanatorium-family", id, tour.union()));
        return id;
    }
}
