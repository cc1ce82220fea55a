package org.unionhome.aid.internal;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.MyAidApi;
import org.unionhome.api.model.AidKindDto;
import org.unionhome.api.model.AidWindowDto;
import org.unionhome.api.model.AidWindowListDto;
import org.unionhome.api.model.MyAidCaseDto;
import org.unionhome.api.model.MyAidCaseListDto;
import org.unionhome.api.model.MyAidRecoveriesDto;
import org.unionhome.api.model.NewAidCaseDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;
import org.unionhome.policy.PolicyMapper;

/** A member's own requests for help over HTTP. */
class MyAidResource implements MyAidApi {

    private final AidCaseQueries cases;
    private final OpenAidCase open;
    private final SubmitAidCase steps;
    private final PaperCheck papers;
    private final AidMapper mapper;
    private final RecoveryQueries recoveries;
    private final RecoveryMapper recoveryMapper;
    private final AidWindows windows;
    private final PolicyMapper policies;
    private final CurrentRequest request;

    MyAidResource(
            AidCaseQueries cases,
            OpenAidCase open,
            SubmitAidCase steps,
            PaperCheck papers,
            AidMapper mapper,
            RecoveryQueries recoveries,
            RecoveryMapper recoveryMapper,
            AidWindows windows,
            PolicyMapper policies,
            CurrentRequest request) {
        this.cases = cases;
        this.open = open;
        this.steps = steps;
        this.papers = papers;
        this.mapper = mapper;
        this.recoveries = recoveries;
        this.recoveryMapper = recoveryMapper;
        this.windows = windows;
        this.policies = policies;
        this.request = request;
    }

    @Override
    @Requires
    public MyAidCaseListDto listMyAidCases() {
        return new MyAidCaseListDto(
                cases.mine().stream().map(row -> mapper.mine(row, List.of())).toList());
    }

    @Override
    @Requires
    public MyAidRecoveriesDto listMyAidRecoveries() {
        return new MyAidRecoveriesDto(
                recoveries.mine().stream().map(recoveryMapper::mine).toList());
    }

    @Override
    @Requires
    public AidWindowListDto listMyAidWindows() {
        return new AidWindowListDto(windows.mine().stream()
                .map(window -> new AidWindowDto(
                        AidKindDto.fromValue(window.kind().name()),
                        window.closesOn(),
                        window.over(),
                        window.refuses(),
                        policies.source(window.citation())))
                .toList());
    }

    @Override
    @Requires
    public MyAidCaseDto askForAid(NewAidCaseDto asked, String idempotencyKey) {
        UUID id = open.forMyself(AidMapper.asked(asked));
        request.location("/api/v1/me/aid-cases/" + id);
        return shown(id);
    }

    @Override
    @Requires
    public MyAidCaseDto getMyAidCase(UUID caseId) {
        return shown(caseId);
    }

    @Override
    @Requires
    public MyAidCaseDto handInAidEvidence(UUID caseId, InputStream body, String idempotencyKey) {
        steps.handIn(caseId, papers.accept(body));
        return shown(caseId);
    }

    @Override
    @Requires
    public MyAidCaseDto submitMyAidCase(UUID caseId, String ifMatch, String idempotencyKey) {
        steps.submit(caseId, ifMatch);
        return shown(caseId);
    }

    @Override
    @Requires
    public MyAidCaseDto withdrawMyAidCase(UUID caseId, String ifMatch, String idempotencyKey) {
        steps.withdraw(caseId, ifMatch);
        return shown(caseId);
    }

    private MyAidCaseDto shown(UUID id) {
        AidCaseRow row = cases.own(id);
        request.version(row.version());
        return mapper.mine(row, cases.evidence(id));
    }
}
