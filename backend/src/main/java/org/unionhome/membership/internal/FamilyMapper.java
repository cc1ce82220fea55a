package org.unionhome.membership.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.FamilyFieldDto;
import org.unionhome.api.model.FamilyMemberDto;
import org.unionhome.api.model.FamilyPurposeDto;
import org.unionhome.api.model.FamilyRelationDto;
import org.unionhome.api.model.NewFamilyMemberDto;
import org.unionhome.api.model.RelationDto;
import org.unionhome.api.model.RelativeDto;
import org.unionhome.kernel.Folding;
import org.unionhome.membership.FamilyMembers;

/** Family members as the contract words them. */
final class FamilyMapper {

    private FamilyMapper() {}

    static KeepFamily.Entry entry(NewFamilyMemberDto asked) {
        var details = new EnumMap<FamilyMember.Field, String>(FamilyMember.Field.class);
        put(details, FamilyMember.Field.BIRTH_MONTH, asked.birthMonth());
        put(details, FamilyMember.Field.SCHOOL, asked.school());
        put(details, FamilyMember.Field.STAGE, asked.stage());
        return new KeepFamily.Entry(
                asked.relation().name(), Folding.fold(asked.name()), details, new TreeSet<>(asked.purposes()));
    }

    static FamilyMemberDto member(FamilyMember member) {
        return FamilyMemberDto.builder()
                .id(member.id())
                .relation(FamilyRelationDto.fromValue(member.relation()))
                .name(member.name())
                .birthMonth(member.details().get(FamilyMember.Field.BIRTH_MONTH))
                .school(member.details().get(FamilyMember.Field.SCHOOL))
                .stage(member.details().get(FamilyMember.Field.STAGE))
                .purposes(member.purposes().stream().toList())
                .version(member.version())
                .build();
    }

    static FamilyPurposeDto purpose(FamilyPurpose purpose, Set<String> given) {
        return FamilyPurposeDto.builder()
                .purpose(purpose.code())
                .name(purpose.name())
                .about(purpose.about())
                .consent(purpose.consent())
                .agreed(given.contains(purpose.consent()))
                .relations(purpose.relations().stream()
                        .map(FamilyRelationDto::fromValue)
                        .toList())
                .fields(purpose.fields().stream()
                        .map(field -> FamilyFieldDto.fromValue(field.name()))
                        .toList())
                .build();
    }

    static RelativeDto relative(FamilyMembers.Relative relative) {
        return new RelativeDto(relative.id(), RelationDto.fromValue(relative.relation()), relative.name());
    }

    private static void put(Map<FamilyMember.Field, String> details, FamilyMember.Field field, @Nullable String typed) {
        String folded = typed == null ? "" : Folding.fold(typed);
        if (!folded.isEmpty()) {
            details.put(field, folded);
        }
    }
}
