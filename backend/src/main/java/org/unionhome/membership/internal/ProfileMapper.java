package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.MyProfileDto;
import org.unionhome.api.model.NewProfileRequestDto;
import org.unionhome.api.model.ProfileEvidenceDto;
import org.unionhome.api.model.ProfileFieldDto;
import org.unionhome.api.model.ProfileFieldModeDto;
import org.unionhome.api.model.ProfileFieldRuleDto;
import org.unionhome.api.model.ProfileRequestDto;
import org.unionhome.api.model.ProfileRequestItemDto;
import org.unionhome.api.model.ProfileRequestListItemDto;
import org.unionhome.api.model.ProfileRequestStatusDto;
import org.unionhome.api.model.SexDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.UnionTree;

/** What members say about their files, as the contract words it; sensitive values leave only masked. */
@ApplicationScoped
class ProfileMapper {

    private final UnionTree tree;
    private final PersonSecrets secrets;

    ProfileMapper(UnionTree tree, PersonSecrets secrets) {
        this.tree = tree;
        this.secrets = secrets;
    }

    static Map<ProfileField, String> asked(NewProfileRequestDto asked) {
        var values = new EnumMap<ProfileField, String>(ProfileField.class);
        put(values, ProfileField.NAME, asked.name());
        put(values, ProfileField.SEX, asked.sex());
        put(values, ProfileField.BIRTH_DATE, asked.birthDate());
        put(values, ProfileField.ID_NUMBER, asked.idNumber());
        put(values, ProfileField.PHONE, asked.phone());
        put(values, ProfileField.EMPLOYEE_NO, asked.employeeNo());
        put(values, ProfileField.POST, asked.post());
        put(values, ProfileField.POST_CATEGORY, asked.postCategory());
        return values;
    }

    MyProfileDto profile(MemberQueries.Full file, List<ProfileRules.Rule> rules) {
        var says = ProfileValues.of(file, secrets);
        return MyProfileDto.builder()
                .memberNo(file.memberNo())
                .union(new UnionRefDto(file.union(), tree.nameOf(file.union())))
                .name(file.name())
                .sex(says.of(ProfileField.SEX).map(SexDto::fromValue).orElse(null))
                .birthDate(
                        says.of(ProfileField.BIRTH_DATE).map(LocalDate::parse).orElse(null))
                .idNumberMasked(shown(says, ProfileField.ID_NUMBER))
                .phoneMasked(shown(says, ProfileField.PHONE))
                .employeeNo(file.employeeNo())
                .post(file.post())
                .postCategory(MemberMapper.postCategory(file.postCategory()))
                .fields(rules.stream().map(ProfileMapper::rule).toList())
                .build();
    }

    ProfileRequestListItemDto listItem(ProfileRequestQueries.Listed listed) {
        return new ProfileRequestListItemDto(
                listed.id(),
                new MemberRefDto(listed.person(), listed.name(), listed.memberNo()),
                new UnionRefDto(listed.union(), tree.nameOf(listed.union())),
                ProfileRequestStatusDto.fromValue(listed.status().name()),
                listed.askedAt(),
                listed.fields().stream()
                        .map(field -> ProfileFieldDto.fromValue(field.name()))
                        .toList());
    }

    /** @param version which changes the reader's next act must have seen */
    ProfileRequestDto request(ProfileRequestFiles.Opened opened, int version) {
        var request = opened.request();
        return ProfileRequestDto.builder()
                .id(request.id())
                .member(new MemberRefDto(request.person(), request.name(), request.memberNo()))
                .union(new UnionRefDto(request.union(), tree.nameOf(request.union())))
                .status(ProfileRequestStatusDto.fromValue(request.status().name()))
                .askedAt(request.askedAt())
                .note(request.note())
                .items(request.items().stream().map(item -> item(opened, item)).toList())
                .evidence(
                        request.evidence().stream().map(ProfileMapper::evidence).toList())
                .evidenceMissing(opened.evidenceMissing())
                .evidenceRemovedAt(request.evidenceRemovedAt())
                .mayDecide(opened.mayDecide())
                .reason(request.reason())
                .decidedBy(request.decidedBy())
                .closedAt(request.closedAt())
                .version(version)
                .build();
    }

    private static ProfileRequestItemDto item(ProfileRequestFiles.Opened opened, ProfileRequest.Item item) {
        String now = opened.now().of(item.field()).orElse(null);
        boolean waiting = opened.request().waiting();
        boolean changed = waiting && !Optional.ofNullable(now).equals(Optional.ofNullable(item.before()));
        return ProfileRequestItemDto.builder()
                .field(ProfileFieldDto.fromValue(item.field().name()))
                .before(masked(item.field(), item.before()))
                .now(waiting ? masked(item.field(), now) : null)
                .proposed(masked(item.field(), item.proposed()))
                .changedMeanwhile(changed)
                .build();
    }

    private static ProfileEvidenceDto evidence(ProfileRequest.Evidence evidence) {
        return new ProfileEvidenceDto(evidence.id(), evidence.mediaType(), evidence.bytes(), evidence.addedAt());
    }

    private static ProfileFieldRuleDto rule(ProfileRules.Rule rule) {
        return new ProfileFieldRuleDto(
                ProfileFieldDto.fromValue(rule.field().name()),
                ProfileFieldModeDto.fromValue(rule.mode().name()),
                rule.needsEvidence(),
                rule.reason());
    }

    private static @Nullable String shown(ProfileValues says, ProfileField field) {
        return masked(field, says.of(field).orElse(null));
    }

    private static @Nullable String masked(ProfileField field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case ID_NUMBER -> IdNumber.parse(value).map(IdNumber::masked).orElse(null);
            case PHONE -> PhoneNumber.parse(value).map(PhoneNumber::masked).orElse(null);
            default -> value;
        };
    }

    private static void put(Map<ProfileField, String> values, ProfileField field, @Nullable Object typed) {
        String folded = typed == null ? "" : Folding.fold(typed.toString());
        if (!folded.isEmpty()) {
            values.put(field, folded);
        }
    }
}
