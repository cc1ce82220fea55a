package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.AdmissionChannelDto;
import org.unionhome.api.model.AdmissionDto;
import org.unionhome.api.model.AdmissionListItemDto;
import org.unionhome.api.model.AdmissionStatusDto;
import org.unionhome.api.model.ApplicantDto;
import org.unionhome.api.model.SexDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Applications as the contract words them; sensitive values leave only masked. */
@ApplicationScoped
class AdmissionMapper {

    private final UnionTree tree;
    private final PersonSecrets secrets;
    private final CurrentActor current;
    private final Scope scope;

    AdmissionMapper(UnionTree tree, PersonSecrets secrets, CurrentActor current, Scope scope) {
        this.tree = tree;
        this.secrets = secrets;
        this.current = current;
        this.scope = scope;
    }

    static Application of(ApplicantDto asked) {
        var details = new PersonalDetails(
                Folding.fold(asked.name()),
                Optional.ofNullable(asked.sex()).map(Object::toString).orElse(null),
                asked.birthDate(),
                Folding.fold(asked.idNumber()),
                typed(asked.phone()));
        return new Application(
                details,
                typed(asked.employeeNo()),
                typed(asked.post()),
                asked.employment() == null ? Employment.REGULAR : EmploymentMapper.of(asked.employment()));
    }

    AdmissionListItemDto listItem(Admission admission) {
        return new AdmissionListItemDto(
                admission.id(),
                admission.name(),
                union(admission),
                AdmissionChannelDto.fromValue(admission.channel()),
                AdmissionStatusDto.fromValue(admission.status()),
                admission.submittedAt(),
                admission.joinedOn());
    }

    AdmissionDto admission(Admission admission) {
        boolean own = current.get().identity().subject().equals(admission.applicantSubject());
        boolean decides = scope.allows(current.get(), Permission.MEMBERSHIP_DECIDE, admission.union());
        return AdmissionDto.builder()
                .id(admission.id())
                .union(union(admission))
                .channel(AdmissionChannelDto.fromValue(admission.channel()))
                .status(AdmissionStatusDto.fromValue(admission.status()))
                .name(admission.name())
                .sex(admission.sex() == null ? null : SexDto.fromValue(admission.sex()))
                .birthDate(admission.birthDate())
                .idNumberMasked(secrets.idNumber(admission.idNumber())
                        .map(IdNumber::masked)
                        .orElse(null))
                .phoneMasked(secrets.phone(admission.phone())
                        .map(PhoneNumber::masked)
                        .orElse(null))
                .employeeNo(admission.employeeNo())
                .post(admission.post())
                .employment(EmploymentMapper.dto(admission.employment()))
                .submittedAt(admission.submittedAt())
                .enteredBy(admission.enteredBy())
                .mayDecide(admission.waiting() && decides && !own)
                .decidedBy(admission.decidedBy())
                .decidedAt(admission.decidedAt())
                .reason(admission.reason())
                .joinedOn(admission.joinedOn())
                .duesFrom(admission.duesFrom())
                .version(admission.version())
                .build();
    }

    private UnionRefDto union(Admission admission) {
        return new UnionRefDto(admission.union(), tree.nameOf(admission.union()));
    }

    private static @Nullable String typed(@Nullable String text) {
        String folded = text == null ? "" : Folding.fold(text);
        return folded.isEmpty() ? null : folded;
    }
}
