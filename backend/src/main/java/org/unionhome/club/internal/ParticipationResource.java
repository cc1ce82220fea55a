package org.unionhome.club.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.api.ParticipationApi;
import org.unionhome.api.model.ClubFiguresDto;
import org.unionhome.api.model.NotTakingPartPageDto;
import org.unionhome.api.model.ParticipationFiguresDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Figures of clubs and of who takes part in anything, over HTTP. */
class ParticipationResource implements ParticipationApi {

    private final ClubFigures figures;
    private final Participation participation;
    private final ClubLifeMapper mapper;

    ParticipationResource(ClubFigures figures, Participation participation, ClubLifeMapper mapper) {
        this.figures = figures;
        this.participation = participation;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public ClubFiguresDto getClubFigures(UUID unionId, LocalDate on) {
        return mapper.figures(unionId, on, figures.of(unionId, on));
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public ParticipationFiguresDto getParticipationFigures(UUID unionId, Integer year) {
        return mapper.participation(unionId, year, participation.of(unionId, year));
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public NotTakingPartPageDto listNotTakingPart(UUID unionId, Integer year, Integer limit, String cursor) {
        var page = participation.missing(unionId, year, limit, cursor);
        return new NotTakingPartPageDto(page.map(mapper::missing), page.next());
    }
}
