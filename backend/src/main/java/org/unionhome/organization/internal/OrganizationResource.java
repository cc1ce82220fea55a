package org.unionhome.organization.internal;

import java.util.UUID;
import org.unionhome.api.OrganizationApi;
import org.unionhome.api.model.UnionDto;
import org.unionhome.api.model.UnionPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** The union tree over HTTP. */
class OrganizationResource implements OrganizationApi {

    private final UnionQueries unions;
    private final CurrentRequest request;

    OrganizationResource(UnionQueries unions, CurrentRequest request) {
        this.unions = unions;
        this.request = request;
    }

    @Override
    @Requires(Permission.UNION_READ)
    public UnionDto getUnion(UUID unionId, String ifNoneMatch) {
        var found = unions.show(unionId);
        request.version(found.version());
        return UnionMapper.union(found);
    }

    @Override
    @Requires(Permission.UNION_READ)
    public UnionPageDto listUnions(UUID parentId, String q, Integer limit, String cursor) {
        var page = unions.list(parentId, q, limit, cursor);
        return new UnionPageDto(page.map(UnionMapper::listItem), page.next());
    }
}
