package org.unionhome.sanatorium.internal;

import java.util.UUID;
import org.unionhome.api.SanatoriumProgramApi;
import org.unionhome.api.model.NewSanatoriumProgramDto;
import org.unionhome.api.model.SanatoriumProgramDto;
import org.unionhome.api.model.SanatoriumProgramPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Programmes of sanatorium tours over HTTP. */
class SanatoriumProgramResource implements SanatoriumProgramApi {

    private final DraftProgram draft;
    private final ChangeProgram change;
    private final PublishProgram publish;
    private final CloseProgram close;
    private final ProgramQueries programs;
    private final SanatoriumMapper mapper;
    private final CurrentRequest request;

    SanatoriumProgramResource(
            DraftProgram draft,
            ChangeProgram change,
            PublishProgram publish,
            CloseProgram close,
            ProgramQueries programs,
            SanatoriumMapper mapper,
            CurrentRequest request) {
        this.draft = draft;
        this.change = change;
        this.publish = publish;
        this.close = close;
        this.programs = programs;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumProgramPageDto listSanatoriumPrograms(UUID unionId, Integer year, Integer limit, String cursor) {
        var page = programs.list(unionId, year, limit, cursor);
        return new SanatoriumProgramPageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumProgramDto draftSanatoriumProgram(NewSanatoriumProgramDto asked, String idempotencyKey) {
        UUID id = draft.run(asked.unionId(), SanatoriumMapper.content(asked));
        request.location("/api/v1/sanatorium-programs/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumProgramDto getSanatoriumProgram(UUID programId) {
        return shown(programId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumProgramDto changeSanatoriumProgram(
            UUID programId, String ifMatch, NewSanatoriumProgramDto asked, String idempotencyKey) {
        change.run(programId, ifMatch, asked.unionId(), SanatoriumMapper.content(asked));
        return shown(programId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumProgramDto publishSanatoriumProgram(UUID programId, String ifMatch, String idempotencyKey) {
        publish.run(programId, ifMatch);
        return shown(programId);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumProgramDto closeSanatoriumProgram(UUID programId, String ifMatch, String idempotencyKey) {
        close.run(programId, ifMatch);
        return shown(programId);
    }

    private SanatoriumProgramDto shown(UUID id) {
        ProgramRow program = programs.show(id);
        request.version(program.version());
        return mapper.program(program);
    }
}
