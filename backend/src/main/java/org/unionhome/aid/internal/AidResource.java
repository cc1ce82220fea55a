package org.unionhome.aid.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.AidApi;
import org.unionhome.api.model.AidAssessmentDto;
import org.unionhome.api.model.AidCaseDto;
import org.unionhome.api.model.AidCasePageDto;
import org.unionhome.api.model.AidDecisionDto;
import org.unionhome.api.model.AidFiguresByDto;
import org.unionhome.api.model.AidFiguresDto;
import org.unionhome.api.model.AidFollowUpDto;
import org.unionhome.api.model.AidRevocationDto;
import org.unionhome.api.model.AidStatusDto;
import org.unionhome.api.model.NewAidCaseForDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;

/** Cases over HTTP, as officers work on them. */
class AidResource implements AidApi {

    private final AidCaseQueries cases;
    private final AidCaseScreen screen;
    private final OpenAidCase open;
    private final WorkAidCase work;
    private final DecideAidCase decide;
    private final RevokeAidCase revoke;
    private final AddAidEvidence addEvidence;
    private final PaperCheck papers;
    private final AidFiguresMapper figures;
    private final AidMapper mapper;
    private final CurrentRequest request;

    AidResource(
            AidCaseQueries cases,
            AidCaseScreen screen,
            OpenAidCase open,
            WorkAidCase work,
            DecideAidCase decide,
            RevokeAidCase revoke,
            AddAidEvidence addEvidence,
            PaperCheck papers,
            AidFiguresMapper figures,
            AidMapper mapper,
            CurrentRequest request) {
        this.cases = cases;
        this.screen = screen;
        this.open = open;
        this.work = work;
        this.decide = decide;
        this.revoke = revoke;
        this.addEvidence = addEvidence;
        this.papers = papers;
        this.figures = figures;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.AID_READ)
    public AidCasePageDto listAidCases(UUID unionId, AidStatusDto status, Integer limit, String cursor) {
        var wanted = status == null ? null : AidStatus.valueOf(status.toString());
        var page = cases.queue(unionId, wanted, limit, cursor);
        return new AidCasePageDto(page.map(mapper::item), page.next());
    }

    @Override
    @Requires(Permission.AID_WORK)
    public AidCaseDto enterAidCase(NewAidCaseForDto asked, String idempotencyKey) {
        UUID id = open.forMember(asked.memberId(), AidMapper.asked(asked.aid()));
        request.location("/api/v1/aid-cases/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.AID_READ)
    public AidCaseDto getAidCase(UUID caseId) {
        return answer(screen.open(caseId));
    }

    /** Never shown as a page of this site: a download, of a type that browsers must not guess anew. */
    @Override
    @Requires(Permission.AID_READ)
    public InputStream getAidEvidence(UUID caseId, UUID evidenceId) {
        byte[] content = screen.document(caseId, evidenceId);
        request.header("Content-Disposition", "attachment; filename=\"" + evidenceId + "\"");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        return new ByteArrayInputStream(content);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public AidCaseDto addAidEvidence(UUID caseId, InputStream body, String idempotencyKey) {
        addEvidence.run(caseId, papers.accept(body));
        return shown(caseId);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public AidCaseDto assessAidCase(UUID caseId, String ifMatch, AidAssessmentDto said, String idempotencyKey) {
        work.propose(
                caseId, ifMatch, Money.of(said.amount()), AidMapper.word(said.reasonCode()), given(said.comment()));
        return shown(caseId);
    }

    @Override
    @Requires(value = Permission.AID_WORK, or = Permission.AID_DECIDE)
    public AidCaseDto referAidCase(UUID caseId, String ifMatch, String idempotencyKey) {
        work.refer(caseId, ifMatch);
        return shown(caseId);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public AidCaseDto decideAidCase(UUID caseId, String ifMatch, String idempotencyKey, AidDecisionDto said) {
        String reason = AidMapper.word(said.reasonCode());
        if (said.approve()) {
            var amount = said.amount() == null ? null : Money.of(said.amount());
            decide.approve(
                    caseId,
                    ifMatch,
                    new DecideAidCase.Approval(
                            amount, said.lineId(), reason, given(said.comment()), given(said.higherApproval())));
        } else if (reason == null) {
            throw Problem.ofFault("/reasonCode", "REQUIRED");
        } else {
            decide.refuse(caseId, ifMatch, reason, given(said.comment()));
        }
        return shown(caseId);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public AidCaseDto revokeAidApproval(UUID caseId, String ifMatch, AidRevocationDto said, String idempotencyKey) {
        revoke.run(caseId, ifMatch, said.reason().strip());
        return shown(caseId);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public AidCaseDto followUpAidCase(UUID caseId, String ifMatch, AidFollowUpDto said, String idempotencyKey) {
        work.followUp(caseId, ifMatch, said.note().strip());
        return shown(caseId);
    }

    @Override
    @Requires(Permission.AID_READ)
    public AidFiguresDto getAidFigures(UUID unionId, Integer year, AidFiguresByDto by) {
        return figures.shown(unionId, year, AidFigures.By.valueOf(by == null ? "KIND" : by.toString()));
    }

    private AidCaseDto shown(UUID id) {
        return answer(screen.shown(cases.show(id)));
    }

    private AidCaseDto answer(ShownAidCase shown) {
        request.version(shown.row().version());
        return mapper.whole(shown);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
