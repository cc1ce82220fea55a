package org.unionhome.condolence.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.api.CondolenceApi;
import org.unionhome.api.model.AttachmentDto;
import org.unionhome.api.model.CondolenceVisitChangeDto;
import org.unionhome.api.model.CondolenceVisitDto;
import org.unionhome.api.model.CondolenceVisitPageDto;
import org.unionhome.api.model.NewCondolenceVisitDto;
import org.unionhome.api.model.OccasionListDto;
import org.unionhome.api.model.PolicyDecisionDto;
import org.unionhome.api.model.ReminderPageDto;
import org.unionhome.api.model.VisitEditionPageDto;
import org.unionhome.api.model.VisitReversalDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PhotoStudio;
import org.unionhome.policy.PolicyMapper;

/** Visits of care over HTTP. */
class CondolenceResource implements CondolenceApi {

    private static final String PATH = "/api/v1/condolence-visits/";
    private final JudgeVisit judge;
    private final RecordCondolenceVisit record;
    private final ChangeCondolenceVisit change;
    private final VisitEditions editions;
    private final ReverseCondolenceVisit reverse;
    private final AttachPhoto attach;
    private final PhotoStudio studio;
    private final CondolenceQueries queries;
    private final VisitList visits;
    private final BirthdayReminders reminders;
    private final Occasions occasions;
    private final OccasionMapper choices;
    private final CondolenceMapper mapper;
    private final PolicyMapper decisions;
    private final CurrentRequest request;
    private final Clock clock;

    CondolenceResource(
            JudgeVisit judge,
            RecordCondolenceVisit record,
            ChangeCondolenceVisit change,
            VisitEditions editions,
            ReverseCondolenceVisit reverse,
            AttachPhoto attach,
            PhotoStudio studio,
            CondolenceQueries queries,
            VisitList visits,
            BirthdayReminders reminders,
            Occasions occasions,
            OccasionMapper choices,
            CondolenceMapper mapper,
            PolicyMapper decisions,
            CurrentRequest request,
            Clock clock) {
        this.judge = judge;
        this.record = record;
        this.change = change;
        this.editions = editions;
        this.reverse = reverse;
        this.attach = attach;
        this.studio = studio;
        this.queries = queries;
        this.visits = visits;
        this.reminders = reminders;
        this.occasions = occasions;
        this.choices = choices;
        this.mapper = mapper;
        this.decisions = decisions;
        this.request = request;
        this.clock = clock;
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public OccasionListDto listCondolenceOccasions(UUID unionId, LocalDate on) {
        return choices.occasions(occasions.inForce(unionId, on == null ? LocalDate.now(clock) : on));
    }

    @Override
    @Requires(value = Permission.CONDOLENCE_RECORD, repeat = Requires.Repeat.BY_NATURE)
    public PolicyDecisionDto checkCondolenceVisit(NewCondolenceVisitDto asked) {
        return decisions.decision(judge.run(mapper.asked(asked)).judgement().decision());
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CondolenceVisitDto recordCondolenceVisit(String idempotencyKey, NewCondolenceVisitDto asked) {
        CondolenceVisit visit = record.run(mapper.asked(asked));
        request.location(PATH + visit.id());
        return answer(queries.justRecorded(visit));
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public CondolenceVisitPageDto listCondolenceVisits(
            UUID unionId, UUID memberId, Boolean mine, Integer limit, String cursor) {
        var page = visits.page(new VisitList.Asked(unionId, memberId, mine), limit, cursor);
        return new CondolenceVisitPageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public CondolenceVisitDto getCondolenceVisit(UUID visitId, String ifNoneMatch) {
        return answer(queries.show(visitId));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CondolenceVisitDto changeCondolenceVisit(
            UUID visitId, String ifMatch, CondolenceVisitChangeDto change, String idempotencyKey) {
        return answer(queries.shown(this.change.run(visitId, ifMatch, mapper.edit(change))));
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public VisitEditionPageDto listCondolenceVisitEditions(UUID visitId, Integer limit, String cursor) {
        var page = editions.page(visitId, limit, cursor);
        return new VisitEditionPageDto(page.map(EditionMapper::edition), page.next());
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CondolenceVisitDto reverseCondolenceVisit(
            UUID visitId, String ifMatch, VisitReversalDto reversal, String idempotencyKey) {
        return answer(queries.shown(reverse.run(visitId, ifMatch, reversal.reason())));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public AttachmentDto attachToCondolenceVisit(UUID visitId, InputStream body, String idempotencyKey) {
        Attached photo = attach.run(visitId, studio.develop(body));
        request.location(PATH + visitId + "/attachments/" + photo.id());
        return mapper.photo(photo);
    }

    /** Never shown as a page of this site: a download, of a type that browsers must not guess anew. */
    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public InputStream getCondolenceVisitAttachment(UUID visitId, UUID attachmentId) {
        byte[] jpeg = queries.attachment(visitId, attachmentId, Attached.Kind.PHOTO);
        request.header("Content-Disposition", "attachment; filename=\"" + attachmentId + ".jpg\"");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        return new ByteArrayInputStream(jpeg);
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public ReminderPageDto listCondolenceReminders(LocalDate from, LocalDate to, Integer limit, String cursor) {
        var page = reminders.page(from, to, limit, cursor);
        return new ReminderPageDto(page.map(mapper::reminder), page.next());
    }

    private CondolenceVisitDto answer(ShownVisit shown) {
        return mapper.tagged(shown);
    }
}
