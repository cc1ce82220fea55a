package org.unionhome.membership.internal;

import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.AdmissionsApi;
import org.unionhome.api.model.AdmissionDecisionDto;
import org.unionhome.api.model.AdmissionDto;
import org.unionhome.api.model.AdmissionListDto;
import org.unionhome.api.model.AdmissionPageDto;
import org.unionhome.api.model.AdmissionStatusDto;
import org.unionhome.api.model.CeremonyDto;
import org.unionhome.api.model.MyNewAdmissionDto;
import org.unionhome.api.model.NewAdmissionDto;
import org.unionhome.api.model.NewCeremonyDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Joining a union over HTTP. */
class AdmissionsResource implements AdmissionsApi {

    private final ApplyToJoin apply;
    private final WithdrawAdmission withdraw;
    private final DecideAdmission decide;
    private final HoldCeremony ceremony;
    private final AdmissionQueries admissions;
    private final AdmissionMapper mapper;
    private final CurrentRequest request;

    AdmissionsResource(
            ApplyToJoin apply,
            WithdrawAdmission withdraw,
            DecideAdmission decide,
            HoldCeremony ceremony,
            AdmissionQueries admissions,
            AdmissionMapper mapper,
            CurrentRequest request) {
        this.apply = apply;
        this.withdraw = withdraw;
        this.decide = decide;
        this.ceremony = ceremony;
        this.admissions = admissions;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public AdmissionPageDto listAdmissions(UUID unionId, AdmissionStatusDto status, Integer limit, String cursor) {
        String wanted = Optional.ofNullable(status).map(Object::toString).orElse(null);
        var page = admissions.list(unionId, wanted, limit, cursor);
        return new AdmissionPageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public AdmissionDto enterAdmission(NewAdmissionDto asked, String idempotencyKey) {
        UUID id = apply.onPaper(asked.unionId(), AdmissionMapper.of(asked.applicant()));
        request.location("/api/v1/admissions/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public AdmissionDto getAdmission(UUID admissionId) {
        return shown(admissionId);
    }

    @Override
    @Requires(Permission.MEMBERSHIP_DECIDE)
    public AdmissionDto decideAdmission(
            UUID admissionId, String ifMatch, AdmissionDecisionDto decision, String idempotencyKey) {
        if (decision.approve()) {
            decide.approve(admissionId, ifMatch, decision.joinedOn());
        } else {
            String reason = decision.reason();
            decide.refuse(admissionId, ifMatch, reason == null ? null : Folding.fold(reason));
        }
        return shown(admissionId);
    }

    @Override
    @Requires(Permission.MEMBERSHIP_DECIDE)
    public CeremonyDto holdCeremony(NewCeremonyDto asked, String idempotencyKey) {
        var held = ceremony.run(
                asked.unionId(),
                asked.heldOn(),
                asked.people().stream().map(AdmissionMapper::of).toList());
        return new CeremonyDto(held.id(), held.admitted(), held.duesFrom());
    }

    @Override
    @Requires(Permission.SELF)
    public AdmissionListDto listMyAdmissions() {
        return new AdmissionListDto(
                admissions.mine().stream().map(mapper::admission).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public AdmissionDto applyToJoin(MyNewAdmissionDto asked, String idempotencyKey) {
        UUID id = apply.online(Folding.fold(asked.unionCode()), AdmissionMapper.of(asked.applicant()));
        return admissions.mine().stream()
                .filter(admission -> admission.id().equals(id))
                .findFirst()
                .map(mapper::admission)
                .orElseThrow();
    }

    @Override
    @Requires(Permission.SELF)
    public AdmissionDto withdrawAdmission(UUID admissionId, String ifMatch, String idempotencyKey) {
        Admission admission = withdraw.run(admissionId, ifMatch);
        request.version(admission.version());
        return mapper.admission(admission);
    }

    private AdmissionDto shown(UUID id) {
        Admission admission = admissions.show(id, Permission.MEMBER_READ);
        request.version(admission.version());
        return mapper.admission(admission);
    }
}
