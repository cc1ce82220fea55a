package org.unionhome.club.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.ClubApi;
import org.unionhome.api.model.ClubContentDto;
import org.unionhome.api.model.ClubDto;
import org.unionhome.api.model.ClubEndingDto;
import org.unionhome.api.model.ClubKindDto;
import org.unionhome.api.model.ClubOfficerEndingDto;
import org.unionhome.api.model.ClubPageDto;
import org.unionhome.api.model.NewClubDto;
import org.unionhome.api.model.NewClubOfficerDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Clubs and their officers over HTTP. */
class ClubResource implements ClubApi {

    private final Clubs clubs;
    private final WriteClub write;
    private final AppointClubOfficer officers;
    private final ClubMapper mapper;
    private final CurrentRequest request;

    ClubResource(Clubs clubs, WriteClub write, AppointClubOfficer officers, ClubMapper mapper, CurrentRequest request) {
        this.clubs = clubs;
        this.write = write;
        this.officers = officers;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public ClubPageDto listClubs(
            UUID unionId, ClubKindDto kind, Boolean mine, Boolean ended, Integer limit, String cursor) {
        var asked = new Clubs.Asked(unionId, word(kind), Boolean.TRUE.equals(mine), Boolean.TRUE.equals(ended));
        var page = clubs.list(asked, limit, cursor);
        return new ClubPageDto(mapper.clubs(page.items()), page.next());
    }

    private static @Nullable String word(@Nullable ClubKindDto kind) {
        return kind == null ? null : kind.toString();
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public ClubDto foundClub(NewClubDto asked, String idempotencyKey) {
        UUID id = write.found(asked.unionId(), asked.from(), ClubMapper.content(asked));
        request.location("/api/v1/clubs/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public ClubDto getClub(UUID clubId) {
        return shown(clubId);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public ClubDto changeClub(UUID clubId, String ifMatch, ClubContentDto asked, String idempotencyKey) {
        write.change(clubId, ifMatch, ClubMapper.content(asked));
        return shown(clubId);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public ClubDto endClub(UUID clubId, String ifMatch, ClubEndingDto asked, String idempotencyKey) {
        write.end(clubId, ifMatch, asked.on(), asked.reason().strip());
        return shown(clubId);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public ClubDto appointClubOfficer(UUID clubId, NewClubOfficerDto asked, String idempotencyKey) {
        officers.run(clubId, asked.memberId(), asked.post().toString(), asked.from());
        return shown(clubId);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public ClubDto endClubOfficer(UUID clubId, UUID officerId, ClubOfficerEndingDto asked, String idempotencyKey) {
        officers.end(clubId, officerId, asked.on());
        return shown(clubId);
    }

    private ClubDto shown(UUID id) {
        var club = clubs.show(id);
        request.version(club.version());
        return mapper.clubs(List.of(club)).get(0);
    }
}
