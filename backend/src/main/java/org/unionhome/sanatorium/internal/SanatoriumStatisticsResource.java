package org.unionhome.sanatorium.internal;

import java.util.UUID;
import org.unionhome.api.SanatoriumStatisticsApi;
import org.unionhome.api.model.SanatoriumStatisticsDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;

/** What a year of tours comes to, over HTTP. */
class SanatoriumStatisticsResource implements SanatoriumStatisticsApi {

    private final YearMapper mapper;
    private final ProgramQueries programs;
    private final Scope scope;
    private final CurrentActor current;

    SanatoriumStatisticsResource(YearMapper mapper, ProgramQueries programs, Scope scope, CurrentActor current) {
        this.mapper = mapper;
        this.programs = programs;
        this.scope = scope;
        this.current = current;
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumStatisticsDto getSanatoriumStatistics(UUID unionId, Integer year, UUID programId) {
        scope.require(current.get(), Permission.SANATORIUM_READ, unionId);
        if (programId != null) {
            programs.show(programId);
        }
        return mapper.of(new YearFigures.Of(unionId, year, programId));
    }
}
