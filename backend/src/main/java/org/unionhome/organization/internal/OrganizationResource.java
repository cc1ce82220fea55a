package org.unionhome.organization.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.api.OrganizationApi;
import org.unionhome.api.model.DivisionListDto;
import org.unionhome.api.model.NewUnionDto;
import org.unionhome.api.model.NewUnionKindDto;
import org.unionhome.api.model.UnionChangeDto;
import org.unionhome.api.model.UnionDto;
import org.unionhome.api.model.UnionHistoryPageDto;
import org.unionhome.api.model.UnionKindDto;
import org.unionhome.api.model.UnionKindListDto;
import org.unionhome.api.model.UnionPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** The union tree over HTTP. */
class OrganizationResource implements OrganizationApi {

    private final UnionQueries unions;
    private final UnionShow show;
    private final UnionWrites writes;
    private final UnionMapper mapper;
    private final Divisions divisions;
    private final CurrentRequest request;

    OrganizationResource(
            UnionQueries unions,
            UnionShow show,
            UnionWrites writes,
            UnionMapper mapper,
            Divisions divisions,
            CurrentRequest request) {
        this.unions = unions;
        this.show = show;
        this.writes = writes;
        this.mapper = mapper;
        this.divisions = divisions;
        this.request = request;
    }

    @Override
    @Requires(Permission.UNION_READ)
    public UnionDto getUnion(UUID unionId, LocalDate asOf, String ifNoneMatch) {
        return answer(show.show(unionId, asOf));
    }

    @Override
    @Requires(Permission.UNION_READ)
    public UnionPageDto listUnions(UUID parentId, String q, LocalDate asOf, Integer limit, String cursor) {
        var page = unions.list(new UnionQueries.Wanted(parentId, q, asOf), limit, cursor);
        return new UnionPageDto(page.map(UnionMapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.UNION_WRITE)
    public UnionDto foundUnion(NewUnionDto asked, String idempotencyKey) {
        UUID id = writes.found(asked.parentId(), asked.code(), UnionMapper.facts(asked));
        request.location("/api/v1/unions/" + id);
        return answer(show.fresh(id));
    }

    @Override
    @Requires(Permission.UNION_WRITE)
    public UnionDto changeUnion(UUID unionId, String ifMatch, UnionChangeDto asked, String idempotencyKey) {
        writes.change(unionId, ifMatch, UnionMapper.facts(asked));
        return answer(show.fresh(unionId));
    }

    private UnionDto answer(UnionShow.Shown shown) {
        request.version(shown.details().version());
        return mapper.union(shown);
    }

    @Override
    @Requires(Permission.UNION_READ)
    public UnionHistoryPageDto listUnionHistory(UUID unionId, Integer limit, String cursor) {
        var page = unions.past(unionId, limit, cursor);
        return new UnionHistoryPageDto(page.map(UnionMapper::state), page.next());
    }

    @Override
    @Requires(Permission.UNION_READ)
    public UnionKindListDto listUnionKinds() {
        return new UnionKindListDto(
                unions.kinds().all().stream().map(UnionMapper::kind).toList());
    }

    @Override
    @Requires(Permission.UNION_WRITE)
    public UnionKindDto addUnionKind(NewUnionKindDto asked, String idempotencyKey) {
        return UnionMapper.kind(writes.add(UnionMapper.newKind(asked)));
    }

    @Override
    @Requires(Permission.UNION_READ)
    public DivisionListDto listDivisions(String q) {
        return UnionMapper.divisions(divisions.matching(q));
    }
}
