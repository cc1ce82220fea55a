package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;

/** What tours are to the caller: one statement for each thing, however many tours there are. */
@ApplicationScoped
class MyTours {

    private final ApplicantQueries applicants;
    private final TourQueries tours;
    private final FamilyQueries families;
    private final FeedbackQueries feedback;
    private final CurrentActor current;

    MyTours(
            ApplicantQueries applicants,
            TourQueries tours,
            FamilyQueries families,
            FeedbackQueries feedback,
            CurrentActor current) {
        this.applicants = applicants;
        this.tours = tours;
        this.families = families;
        this.feedback = feedback;
        this.current = current;
    }

    /** A tour with what it is to her. */
    record Shown(TourRow tour, MyTourMapper.Hers hers) {}

    List<Shown> of(List<TourRow> all) {
        UUID person = current.get().person();
        Map<UUID, ApplicantRow> mine = person == null ? Map.of() : applicants.mine(person);
        Map<UUID, ApplicantRow> ended = person == null ? Map.of() : applicants.ended(person);
        Map<UUID, Integer> ranked = tours.ranked(all.stream().map(TourRow::id).toList());
        List<UUID> ids = mine.values().stream().map(ApplicantRow::id).toList();
        var along = families.here(ids);
        var said = feedback.mine(ids);
        return all.stream()
                .map(tour -> {
                    UUID id = tour.id();
                    ApplicantRow applicant = mine.get(id);
                    var hers = applicant == null
                            ? new MyTourMapper.Hers(null, ranked.get(id), null, ended.get(id), null, null)
                            : new MyTourMapper.Hers(
                                    applicant,
                                    ranked.get(id),
                                    position(applicant),
                                    ended.get(id),
                                    along.get(applicant.id()),
                                    said.get(applicant.id()));
                    return new Shown(tour, hers);
                })
                .toList();
    }

    private @Nullable Integer position(ApplicantRow mine) {
        return mine.status().equals("WAITING")
                ? applicants.position(mine.application()).orElse(null)
                : null;
    }
}
