package org.unionhome.funds.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.unionhome.api.StatementApi;
import org.unionhome.api.model.StatementDto;
import org.unionhome.api.model.StatementPartListDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Consolidated statements over HTTP. */
class StatementResource implements StatementApi {

    private final StatementQueries statements;
    private final StatementSheet sheet;
    private final StatementMapper mapper;
    private final CurrentRequest request;

    StatementResource(
            StatementQueries statements, StatementSheet sheet, StatementMapper mapper, CurrentRequest request) {
        this.statements = statements;
        this.sheet = sheet;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public StatementDto getStatement(UUID unionId, Integer year, String month) {
        return mapper.statement(statements.statement(unionId, Statement.Period.of(year, month)));
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public StatementPartListDto listStatementParts(UUID unionId, Integer year, String account, String month) {
        return mapper.parts(statements.parts(unionId, Statement.Period.of(year, month), account));
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public InputStream fetchStatement(UUID unionId, Integer year, String month) {
        byte[] file = sheet.write(statements.statement(unionId, Statement.Period.of(year, month)), request.locale());
        request.header(
                "Content-Disposition",
                "attachment; filename=\"statement-"
                        + Statement.Period.of(year, month).name() + ".xlsx\"");
        return new ByteArrayInputStream(file);
    }
}
