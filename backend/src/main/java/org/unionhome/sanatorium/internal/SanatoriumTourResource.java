package org.unionhome.sanatorium.internal;

import java.util.UUID;
import org.unionhome.api.SanatoriumTourApi;
import org.unionhome.api.model.NewSanatoriumTourDto;
import org.unionhome.api.model.SanatoriumDrawDto;
import org.unionhome.api.model.SanatoriumRollCallDto;
import org.unionhome.api.model.SanatoriumTourChangeDto;
import org.unionhome.api.model.SanatoriumTourDto;
import org.unionhome.api.model.SanatoriumTourPageDto;
import org.unionhome.api.model.SanatoriumTourPapersDto;
import org.unionhome.api.model.SanatoriumTourReasonDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Tours of programmes over HTTP. */
class SanatoriumTourResource implements SanatoriumTourApi {

    private final TourActs acts;
    private final TourQueries tours;
    private final DrawReads draws;
    private final TourMapper mapper;
    private final CurrentRequest request;

    SanatoriumTourResource(
            TourActs acts, TourQueries tours, DrawReads draws, TourMapper mapper, CurrentRequest request) {
        this.acts = acts;
        this.tours = tours;
        this.draws = draws;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumTourPageDto listSanatoriumTours(UUID programId, Integer limit, String cursor) {
        var page = tours.list(programId, limit, cursor);
        return new SanatoriumTourPageDto(page.map(mapper::tour), page.next());
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto planSanatoriumTour(UUID programId, String idempotencyKey, NewSanatoriumTourDto asked) {
        UUID id = acts.plan().run(programId, TourMapper.content(asked));
        request.location("/api/v1/sanatorium-tours/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumTourDto getSanatoriumTour(UUID tourId) {
        return shown(tourId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto changeSanatoriumTour(
            UUID tourId, String ifMatch, String idempotencyKey, SanatoriumTourChangeDto asked) {
        acts.change().run(tourId, ifMatch, TourMapper.change(asked));
        return shown(tourId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumDrawDto trySanatoriumDraw(UUID tourId) {
        return mapper.draw(tourId, draws.trial(tourId), null);
    }

    @Override
    @Requires(Permission.SELF)
    public SanatoriumDrawDto getSanatoriumDraw(UUID tourId) {
        var published = draws.published(tourId);
        return mapper.draw(tourId, published.file(), published.committedAt());
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto commitSanatoriumDraw(UUID tourId, String ifMatch, String idempotencyKey) {
        acts.commit().run(tourId, ifMatch);
        return shown(tourId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto runSanatoriumDraw(UUID tourId, String ifMatch, String idempotencyKey) {
        acts.draw().run(tourId, ifMatch);
        return shown(tourId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto lockSanatoriumTour(UUID tourId, String ifMatch, String idempotencyKey) {
        acts.lock().run(tourId, ifMatch);
        return shown(tourId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto cancelSanatoriumTour(
            UUID tourId, String ifMatch, String idempotencyKey, SanatoriumTourReasonDto asked) {
        acts.cancel().run(tourId, ifMatch, Folding.fold(asked.reason()));
        return shown(tourId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto fileSanatoriumTour(
            UUID tourId, String ifMatch, String idempotencyKey, SanatoriumTourPapersDto asked) {
        acts.file().run(tourId, ifMatch, TourMapper.papers(asked));
        return shown(tourId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto callSanatoriumRoll(
            UUID tourId, String ifMatch, String idempotencyKey, SanatoriumRollCallDto asked) {
        acts.callRoll().run(tourId, ifMatch, asked.absentIds());
        return shown(tourId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumTourDto settleSanatoriumTour(UUID tourId, String ifMatch, String idempotencyKey) {
        acts.settle().run(tourId, ifMatch);
        return shown(tourId);
    }

    private SanatoriumTourDto shown(UUID id) {
        TourRow tour = tours.show(id);
        request.version(tour.version());
        return mapper.tour(tour);
    }
}
