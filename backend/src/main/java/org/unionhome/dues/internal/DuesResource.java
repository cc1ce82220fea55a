package org.unionhome.dues.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.DuesApi;
import org.unionhome.api.model.DifferenceKindDto;
import org.unionhome.api.model.DuesAssessmentDto;
import org.unionhome.api.model.DuesAssessmentPageDto;
import org.unionhome.api.model.DuesBasisDto;
import org.unionhome.api.model.DuesDifferencePageDto;
import org.unionhome.api.model.DuesObligationPageDto;
import org.unionhome.api.model.DuesUnlockDto;
import org.unionhome.api.model.MyDuesDto;
import org.unionhome.api.model.NewDuesAssessmentDto;
import org.unionhome.dues.internal.ObligationQueries.Obligation;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;

/** Dues over HTTP. */
class DuesResource implements DuesApi {

    private static final String PATH = "/api/v1/dues-assessments/";
    private final TryAssessment tryOut;
    private final CommitAssessment commit;
    private final LockAssessment lock;
    private final AssessmentQueries assessments;
    private final ObligationQueries obligations;
    private final MyDuesQueries mine;
    private final DuesMapper mapper;
    private final CurrentRequest request;

    DuesResource(
            TryAssessment tryOut,
            CommitAssessment commit,
            LockAssessment lock,
            AssessmentQueries assessments,
            ObligationQueries obligations,
            MyDuesQueries mine,
            DuesMapper mapper,
            CurrentRequest request) {
        this.tryOut = tryOut;
        this.commit = commit;
        this.lock = lock;
        this.assessments = assessments;
        this.obligations = obligations;
        this.mine = mine;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesAssessmentPageDto listDuesAssessments(
            UUID unionId, Boolean itself, String month, Integer limit, String cursor) {
        var page = assessments.list(new AssessmentQueries.Asked(unionId, itself, month(month)), limit, cursor);
        return new DuesAssessmentPageDto(page.map(row -> mapper.assessment(row, List.of())), page.next());
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public DuesAssessmentDto tryDuesAssessment(NewDuesAssessmentDto asked, String idempotencyKey) {
        UUID id = tryOut.run(asked.unionId(), YearMonth.parse(asked.month()));
        request.location(PATH + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesAssessmentDto getDuesAssessment(UUID assessmentId) {
        return shown(assessmentId);
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public DuesAssessmentDto commitDuesAssessment(UUID assessmentId, String ifMatch, String idempotencyKey) {
        commit.run(assessmentId, ifMatch);
        return shown(assessmentId);
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public DuesAssessmentDto lockDuesAssessment(UUID assessmentId, String ifMatch, String idempotencyKey) {
        lock.lock(assessmentId, ifMatch);
        return shown(assessmentId);
    }

    @Override
    @Requires(value = Permission.DUES_WRITE, or = Permission.LEDGER_REOPEN)
    public DuesAssessmentDto unlockDuesAssessment(
            UUID assessmentId, String ifMatch, String idempotencyKey, @Nullable DuesUnlockDto asked) {
        if (asked == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        lock.open(assessmentId, ifMatch, asked.reason().strip());
        return shown(assessmentId);
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesDifferencePageDto listDuesDifferences(
            UUID assessmentId, DifferenceKindDto kind, Integer limit, String cursor) {
        var page = assessments.differences(
                assessmentId,
                Optional.ofNullable(kind).map(DifferenceKindDto::toString).orElse(null),
                limit,
                cursor);
        var named = mapper.named(page.map(AssessmentQueries.Difference::person));
        return new DuesDifferencePageDto(page.map(row -> mapper.difference(row, named)), page.next());
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesObligationPageDto listDues(
            String month, UUID unionId, DuesBasisDto basis, UUID memberId, Integer limit, String cursor) {
        var asked = new ObligationQueries.Asked(
                unionId,
                YearMonth.parse(month),
                Optional.ofNullable(basis).map(DuesBasisDto::toString).orElse(null),
                memberId);
        var page = obligations.list(asked, limit, cursor);
        var named = mapper.named(page.map(Obligation::person));
        return new DuesObligationPageDto(page.map(row -> mapper.obligation(row, named)), page.next());
    }

    @Override
    @Requires(Permission.SELF)
    public MyDuesDto listMyDues(Integer year) {
        List<Obligation> months = mine.ofYear(year);
        return new MyDuesDto(
                year,
                months.stream()
                        .map(Obligation::amount)
                        .reduce(Money.ZERO, Money::plus)
                        .toString(),
                months.stream()
                        .map(Obligation::paid)
                        .reduce(Money.ZERO, Money::plus)
                        .toString(),
                months.stream().map(row -> mapper.obligation(row, null)).toList());
    }

    private DuesAssessmentDto shown(UUID id) {
        Assessment found = assessments.show(id);
        request.version(found.version());
        return mapper.assessment(found, assessments.rules(id));
    }

    private static @Nullable YearMonth month(@Nullable String month) {
        return month == null ? null : YearMonth.parse(month);
    }
}
