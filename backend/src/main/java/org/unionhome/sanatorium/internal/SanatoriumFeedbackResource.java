package org.unionhome.sanatorium.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.SanatoriumFeedbackApi;
import org.unionhome.api.model.MySanatoriumFeedbackDto;
import org.unionhome.api.model.NewSanatoriumFeedbackDto;
import org.unionhome.api.model.SanatoriumFeedbackDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** How tours were, over HTTP. */
class SanatoriumFeedbackResource implements SanatoriumFeedbackApi {

    private final GiveFeedback give;
    private final FeedbackQueries feedback;

    SanatoriumFeedbackResource(GiveFeedback give, FeedbackQueries feedback) {
        this.give = give;
        this.feedback = feedback;
    }

    @Override
    @Requires(Permission.SELF)
    public MySanatoriumFeedbackDto giveSanatoriumFeedback(
            UUID applicationId, NewSanatoriumFeedbackDto asked, String idempotencyKey) {
        String words = asked.words() == null ? null : Folding.fold(asked.words());
        give.run(applicationId, asked.score(), words);
        return new MySanatoriumFeedbackDto(asked.score(), words);
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumFeedbackDto getSanatoriumFeedback(UUID tourId) {
        var figures = feedback.ofTour(tourId);
        List<Integer> counts = figures.counts();
        return SanatoriumFeedbackDto.builder()
                .asked(figures.asked())
                .answered(figures.answered())
                .closed(figures.closed())
                .mean(counts == null ? null : FeedbackPolicy.mean(counts).orElse(null))
                .counts(counts)
                .words(figures.words())
                .build();
    }
}
