package org.unionhome.organization.internal;

import java.util.UUID;
import org.unionhome.api.EmployerApi;
import org.unionhome.api.model.EmployerDto;
import org.unionhome.api.model.EmployerPageDto;
import org.unionhome.api.model.NewEmployerDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Employers over HTTP. */
class EmployerResource implements EmployerApi {

    private final EmployerQueries employers;
    private final RegisterEmployer register;
    private final ChangeEmployer change;
    private final EmployerMapper mapper;
    private final CurrentRequest request;

    EmployerResource(
            EmployerQueries employers,
            RegisterEmployer register,
            ChangeEmployer change,
            EmployerMapper mapper,
            CurrentRequest request) {
        this.employers = employers;
        this.register = register;
        this.change = change;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.UNION_READ)
    public EmployerPageDto listEmployers(UUID unionId, String q, Integer limit, String cursor) {
        var page = employers.list(unionId, q, limit, cursor);
        return new EmployerPageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.UNION_READ)
    public EmployerDto getEmployer(UUID employerId, String ifNoneMatch) {
        return shown(employerId);
    }

    @Override
    @Requires(Permission.UNION_WRITE)
    public EmployerDto registerEmployer(NewEmployerDto asked, String idempotencyKey) {
        UUID id = register.run(EmployerMapper.facts(asked));
        request.location("/api/v1/employers/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.UNION_WRITE)
    public EmployerDto changeEmployer(String ifMatch, UUID employerId, NewEmployerDto asked, String idempotencyKey) {
        change.run(employerId, ifMatch, EmployerMapper.facts(asked));
        return shown(employerId);
    }

    private EmployerDto shown(UUID id) {
        var found = employers.show(id);
        request.version(found.employer().version());
        return mapper.employer(found);
    }
}
