package org.unionhome.funds.internal;

import java.util.UUID;
import org.unionhome.api.StatementDeadlineApi;
import org.unionhome.api.model.MovedStatementDeadlineDto;
import org.unionhome.api.model.NewStatementDeadlineDto;
import org.unionhome.api.model.StatementDeadlineDto;
import org.unionhome.api.model.StatementDeadlinePageDto;
import org.unionhome.api.model.StatementReminderDto;
import org.unionhome.api.model.StatementSubmissionPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Deadlines of statements, and who has handed in, over HTTP. */
class DeadlineResource implements StatementDeadlineApi {

    private final DeadlineQueries deadlines;
    private final SetDeadline set;
    private final RemindOfStatements remind;
    private final ReportMapper mapper;
    private final CurrentRequest request;

    DeadlineResource(
            DeadlineQueries deadlines,
            SetDeadline set,
            RemindOfStatements remind,
            ReportMapper mapper,
            CurrentRequest request) {
        this.deadlines = deadlines;
        this.set = set;
        this.remind = remind;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public StatementDeadlinePageDto listStatementDeadlines(UUID unionId, Integer limit, String cursor) {
        var page = deadlines.list(unionId, limit, cursor);
        return new StatementDeadlinePageDto(page.map(mapper::deadline), page.next());
    }

    @Override
    @Requires(Permission.BUDGET_WRITE)
    public StatementDeadlineDto setStatementDeadline(String idempotencyKey, NewStatementDeadlineDto asked) {
        UUID id = set.run(asked.unionId(), Statement.Period.of(asked.year(), asked.month()), asked.dueOn());
        request.location("/api/v1/statement-deadlines/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.BUDGET_WRITE)
    public StatementDeadlineDto moveStatementDeadline(
            UUID deadlineId, String ifMatch, MovedStatementDeadlineDto asked, String idempotencyKey) {
        set.move(deadlineId, ifMatch, asked.dueOn());
        return shown(deadlineId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public StatementSubmissionPageDto listStatementSubmissions(UUID deadlineId, Integer limit, String cursor) {
        var page = deadlines.submissions(deadlineId, limit, cursor);
        return new StatementSubmissionPageDto(page.map(mapper::submission), page.next());
    }

    @Override
    @Requires(Permission.BUDGET_WRITE)
    public StatementReminderDto remindOfStatements(UUID deadlineId, String idempotencyKey) {
        return new StatementReminderDto(remind.run(deadlineId));
    }

    private StatementDeadlineDto shown(UUID id) {
        DeadlineRow row = deadlines.show(id);
        request.version(row.version());
        return mapper.deadline(row);
    }
}
