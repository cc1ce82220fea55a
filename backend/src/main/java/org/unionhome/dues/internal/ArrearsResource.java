package org.unionhome.dues.internal;

import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.DuesReminderApi;
import org.unionhome.api.model.DuesCaseDecisionDto;
import org.unionhome.api.model.DuesCaseDto;
import org.unionhome.api.model.DuesCasePageDto;
import org.unionhome.api.model.DuesCaseStatusDto;
import org.unionhome.api.model.DuesReminderDto;
import org.unionhome.api.model.DuesReminderPageDto;
import org.unionhome.api.model.DuesReminderRecordDto;
import org.unionhome.api.model.ReminderStatusDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** What is done about arrears over HTTP: reminders, talks, and the committee's decision. */
class ArrearsResource implements DuesReminderApi {

    private final RecordReminder record;
    private final DecideDuesCase decide;
    private final ReminderQueries reminders;
    private final DuesCaseQueries cases;
    private final ArrearsMapper mapper;
    private final CurrentRequest request;

    ArrearsResource(
            RecordReminder record,
            DecideDuesCase decide,
            ReminderQueries reminders,
            DuesCaseQueries cases,
            ArrearsMapper mapper,
            CurrentRequest request) {
        this.record = record;
        this.decide = decide;
        this.reminders = reminders;
        this.cases = cases;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesReminderPageDto listDuesReminders(UUID unionId, ReminderStatusDto status, Integer limit, String cursor) {
        var asked = new ReminderQueries.Asked(
                unionId,
                Optional.ofNullable(status).map(ReminderStatusDto::toString).orElse(null));
        var page = reminders.list(asked, limit, cursor);
        return new DuesReminderPageDto(mapper.reminders(page.items()), page.next());
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public DuesReminderDto recordDuesReminder(
            UUID reminderId, String ifMatch, DuesReminderRecordDto asked, String idempotencyKey) {
        String note = asked.note() == null || asked.note().isBlank()
                ? null
                : asked.note().strip();
        record.run(reminderId, ifMatch, asked.channel().toString(), asked.on(), note);
        Reminder reminder = reminders.show(reminderId);
        request.version(reminder.version());
        return mapper.reminder(reminder);
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesCasePageDto listDuesCases(UUID unionId, DuesCaseStatusDto status, Integer limit, String cursor) {
        var asked = new DuesCaseQueries.Asked(
                unionId,
                Optional.ofNullable(status).map(DuesCaseStatusDto::toString).orElse(null));
        var page = cases.list(asked, limit, cursor);
        return new DuesCasePageDto(mapper.cases(page.items()), page.next());
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesCaseDto getDuesCase(UUID caseId) {
        return shown(caseId);
    }

    @Override
    @Requires(Permission.MEMBERSHIP_DECIDE)
    public DuesCaseDto decideDuesCase(UUID caseId, String ifMatch, DuesCaseDecisionDto asked, String idempotencyKey) {
        decide.run(
                caseId,
                ifMatch,
                new DecideDuesCase.Decision(
                        asked.outcome() == DuesCaseDecisionDto.OutcomeEnum.END,
                        asked.on(),
                        asked.documentNo().strip(),
                        asked.reason().strip(),
                        Boolean.TRUE.equals(asked.noGoodReason()) && Boolean.TRUE.equals(asked.tookNoPart())));
        return shown(caseId);
    }

    private DuesCaseDto shown(UUID id) {
        DuesCase found = cases.show(id);
        request.version(found.version());
        return mapper.opened(found, reminders.evidence(found));
    }
}
