package org.unionhome.sanatorium.internal;

import java.util.UUID;
import org.unionhome.api.SanatoriumQuotaApi;
import org.unionhome.api.model.NewSanatoriumMovementDto;
import org.unionhome.api.model.NewSanatoriumWishDto;
import org.unionhome.api.model.SanatoriumMovementPageDto;
import org.unionhome.api.model.SanatoriumProgramDto;
import org.unionhome.api.model.SanatoriumQuotaDto;
import org.unionhome.api.model.SanatoriumQuotaPageDto;
import org.unionhome.api.model.SanatoriumReturnDayDto;
import org.unionhome.api.model.SanatoriumWishDto;
import org.unionhome.api.model.SanatoriumWishPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Requires;

/** Places of programmes over HTTP. */
class SanatoriumQuotaResource implements SanatoriumQuotaApi {

    private final QuotaActs acts;
    private final QuotaQueries quotas;
    private final ProgramQueries programs;
    private final QuotaMapper mapper;
    private final SanatoriumMapper programMapper;
    private final CurrentRequest request;

    SanatoriumQuotaResource(
            QuotaActs acts,
            QuotaQueries quotas,
            ProgramQueries programs,
            QuotaMapper mapper,
            SanatoriumMapper programMapper,
            CurrentRequest request) {
        this.acts = acts;
        this.quotas = quotas;
        this.programs = programs;
        this.mapper = mapper;
        this.programMapper = programMapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumQuotaPageDto listSanatoriumQuotas(UUID programId, Integer limit, String cursor) {
        var page = quotas.list(programs.show(programId).id(), limit, cursor);
        return new SanatoriumQuotaPageDto(mapper.quotas(page.items()), page.next());
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumProgramDto announceSanatoriumReturn(
            UUID programId, String ifMatch, SanatoriumReturnDayDto asked, String idempotencyKey) {
        acts.announce().run(programId, ifMatch, asked.returnOn());
        return program(programId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumProgramDto returnSanatoriumPlaces(UUID programId, String ifMatch, String idempotencyKey) {
        acts.bringBack().run(programId, ifMatch);
        return program(programId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumProgramDto redistributeSanatoriumPlaces(UUID programId, String ifMatch, String idempotencyKey) {
        acts.redistribute().run(programId, ifMatch);
        return program(programId);
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumWishPageDto listSanatoriumWishes(UUID programId, Integer limit, String cursor) {
        var page = quotas.wishes(programs.show(programId).id(), limit, cursor);
        return new SanatoriumWishPageDto(page.map(mapper::wish), page.next());
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumQuotaDto getSanatoriumQuota(UUID quotaId) {
        return quota(quotaId);
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumMovementPageDto listSanatoriumMovements(UUID quotaId, Integer limit, String cursor) {
        var page = quotas.movements(quotas.show(quotaId).id(), limit, cursor);
        return new SanatoriumMovementPageDto(page.map(mapper::movement), page.next());
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumQuotaDto moveSanatoriumPlaces(
            UUID quotaId, String ifMatch, String idempotencyKey, NewSanatoriumMovementDto asked) {
        acts.move().run(QuotaMapper.movement(quotaId, asked), ifMatch);
        return quota(quotaId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumWishDto askForSanatoriumPlaces(
            UUID quotaId, String ifMatch, NewSanatoriumWishDto asked, String idempotencyKey) {
        return wish(acts.ask().run(quotaId, ifMatch, asked.places(), Folding.fold(asked.reason())));
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumWishDto withdrawSanatoriumWish(UUID wishId, String ifMatch, String idempotencyKey) {
        acts.withdraw().run(wishId, ifMatch);
        return wish(wishId);
    }

    private SanatoriumProgramDto program(UUID id) {
        ProgramRow program = programs.show(id);
        request.version(program.version());
        return programMapper.program(program);
    }

    private SanatoriumQuotaDto quota(UUID id) {
        QuotaRow quota = quotas.show(id);
        request.version(quota.version());
        return mapper.quota(quota);
    }

    private SanatoriumWishDto wish(UUID id) {
        var wish = quotas.findWish(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        request.version(wish.version());
        return mapper.wish(wish);
    }
}
