package org.unionhome.funds.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.StatementReportApi;
import org.unionhome.api.model.NewStatementReportDto;
import org.unionhome.api.model.StatementReportDto;
import org.unionhome.api.model.StatementReportPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Issued statements over HTTP. */
class ReportResource implements StatementReportApi {

    private final ReportQueries reports;
    private final ReportDifferences differences;
    private final IssueStatement issue;
    private final StatementSheet sheet;
    private final ReportMapper mapper;
    private final CurrentRequest request;

    ReportResource(
            ReportQueries reports,
            ReportDifferences differences,
            IssueStatement issue,
            StatementSheet sheet,
            ReportMapper mapper,
            CurrentRequest request) {
        this.reports = reports;
        this.differences = differences;
        this.issue = issue;
        this.sheet = sheet;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public StatementReportPageDto listStatementReports(UUID unionId, Integer year, Integer limit, String cursor) {
        var page = reports.list(unionId, year, limit, cursor);
        return new StatementReportPageDto(page.map(row -> mapper.report(row, List.of())), page.next());
    }

    @Override
    @Requires(Permission.BUDGET_APPROVE)
    public StatementReportDto issueStatement(String idempotencyKey, NewStatementReportDto asked) {
        var words = new IssueStatement.Words(BudgetMapper.given(asked.remark()), BudgetMapper.given(asked.reason()));
        UUID id = issue.run(asked.unionId(), Statement.Period.of(asked.year(), asked.month()), words);
        request.location("/api/v1/statement-reports/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public StatementReportDto getStatementReport(UUID reportId) {
        return shown(reportId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public InputStream fetchStatementReport(UUID reportId) {
        ReportRow row = reports.show(reportId);
        var statement =
                new Statement(row.union(), row.period(), row.unions(), row.closed(), 0, Money.ZERO, reports.lines(row));
        byte[] file = sheet.write(statement, request.locale());
        request.header(
                "Content-Disposition",
                "attachment; filename=\"statement-" + row.period().name() + ".xlsx\"");
        return new ByteArrayInputStream(file);
    }

    private StatementReportDto shown(UUID id) {
        ReportRow row = reports.show(id);
        return mapper.report(row, differences.lines(row, reports.lines(row)));
    }
}
