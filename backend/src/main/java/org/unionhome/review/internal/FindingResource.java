package org.unionhome.review.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.unionhome.api.ReviewFindingApi;
import org.unionhome.api.model.FindingDecisionDto;
import org.unionhome.api.model.FindingStatusDto;
import org.unionhome.api.model.NewFindingAnswerDto;
import org.unionhome.api.model.ReviewFindingDto;
import org.unionhome.api.model.ReviewFindingPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;

/** Findings, and what is done about them, over HTTP. */
class FindingResource implements ReviewFindingApi {

    private final FindingQueries findings;
    private final FindingPapers papers;
    private final AnswerFinding answer;
    private final DecideAnswer decide;
    private final PaperCheck check;
    private final ReviewMapper mapper;
    private final CurrentRequest request;

    FindingResource(
            FindingQueries findings,
            FindingPapers papers,
            AnswerFinding answer,
            DecideAnswer decide,
            PaperCheck check,
            ReviewMapper mapper,
            CurrentRequest request) {
        this.findings = findings;
        this.papers = papers;
        this.answer = answer;
        this.decide = decide;
        this.check = check;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReviewFindingPageDto listReviewFindings(
            UUID unionId, UUID reviewId, FindingStatusDto status, Boolean overdue, Integer limit, String cursor) {
        var asked = new FindingQueries.Asked(
                unionId,
                reviewId,
                status == null ? null : FindingRow.Status.valueOf(status.toString()),
                Boolean.TRUE.equals(overdue));
        var page = findings.list(asked, limit, cursor);
        return new ReviewFindingPageDto(page.map(mapper::listed), page.next());
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReviewFindingDto getReviewFinding(UUID findingId) {
        return shown(findingId);
    }

    @Override
    @Requires(Permission.REVIEW_ANSWER)
    public ReviewFindingDto addFindingPaper(UUID findingId, InputStream body, String idempotencyKey) {
        papers.add(findingId, check.accept(body));
        return shown(findingId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public InputStream getFindingPaper(UUID findingId, UUID paperId) {
        byte[] content = papers.open(findingId, paperId);
        request.header("Content-Disposition", "attachment; filename=\"" + paperId + "\"");
        return new ByteArrayInputStream(content);
    }

    @Override
    @Requires(Permission.REVIEW_ANSWER)
    public ReviewFindingDto answerReviewFinding(
            UUID findingId, String ifMatch, String idempotencyKey, NewFindingAnswerDto asked) {
        answer.run(findingId, ifMatch, asked.done().strip());
        return shown(findingId);
    }

    @Override
    @Requires(Permission.REVIEW_WORK)
    public ReviewFindingDto decideReviewFinding(
            UUID findingId, String ifMatch, String idempotencyKey, FindingDecisionDto asked) {
        String reason = asked.reason();
        decide.run(findingId, ifMatch, asked.accept(), reason == null || reason.isBlank() ? null : reason.strip());
        return shown(findingId);
    }

    private ReviewFindingDto shown(UUID id) {
        FindingRow row = findings.show(id, Permission.FUNDS_READ);
        request.version(row.version());
        return mapper.finding(row, findings.answers(id), findings.papers(id));
    }
}
