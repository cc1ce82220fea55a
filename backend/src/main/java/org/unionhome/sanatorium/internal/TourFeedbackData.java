package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What a person said of tours. */
@ApplicationScoped
class TourFeedbackData implements PersonalData, PersonFollower {

    private final PersonalRows rows;

    TourFeedbackData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sanatorium_feedback");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "sanatorium-feedback",
                        """
                        select t.name as tour, t.begins_on, f.score, f.words, f.given_at
                          from sanatorium_feedback f
                          join sanatorium_tour t on t.id = f.tour_id
                         where f.person_id = ?
                         order by t.begins_on, f.id
                        """,
                        Map.of("words", FeedbackRow.WORDS),
                        person)
                .toList();
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("sanatorium_feedback", "id"));
    }
}
