package org.unionhome.membership.internal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.MemberDto;
import org.unionhome.api.model.MemberListItemDto;
import org.unionhome.api.model.MembershipStatusDto;
import org.unionhome.api.model.PostCategoryDto;
import org.unionhome.api.model.SexDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.UnionTree;

/** Members as the contract words them; sensitive values leave only masked. */
@Singleton
class MemberMapper {

    private final UnionTree tree;
    private final FieldCipher cipher;

    MemberMapper(UnionTree tree, FieldCipher cipher) {
        this.tree = tree;
        this.cipher = cipher;
    }

    /** @param asOf the day whose names the unions are given; absent for today */
    List<MemberListItemDto> listItems(List<MemberQueries.Listed> members, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return members.stream().map(this::listItem).toList();
        }
        var unions =
                members.stream().map(MemberQueries.Listed::union).distinct().toList();
        Map<UUID, String> names = tree.namesOn(unions, asOf);
        return members.stream()
                .map(member -> listItem(member, names.getOrDefault(member.union(), "")))
                .toList();
    }

    MemberListItemDto listItem(MemberQueries.Listed member) {
        return listItem(member, tree.nameOf(member.union()));
    }

    private static MemberListItemDto listItem(MemberQueries.Listed member, String unionName) {
        return new MemberListItemDto(
                member.id(),
                member.memberNo(),
                member.name(),
                sex(member.sex()),
                new UnionRefDto(member.union(), unionName),
                MembershipStatusDto.fromValue(member.status()),
                member.post(),
                member.joinedOn());
    }

    MemberDto member(MemberQueries.Full member) {
        return MemberDto.builder()
                .id(member.id())
                .memberNo(member.memberNo())
                .employeeNo(member.employeeNo())
                .name(member.name())
                .sex(sex(member.sex()))
                .birthDate(member.birthDate())
                .idNumberMasked(maskedIdNumber(member.idNumber()))
                .phoneMasked(maskedPhone(member.phone()))
                .union(new UnionRefDto(member.union(), tree.nameOf(member.union())))
                .status(MembershipStatusDto.fromValue(member.status()))
                .post(member.post())
                .postCategory(postCategory(member.postCategory()))
                .joinedOn(member.joinedOn())
                .employment(EmploymentMapper.dto(member.employment()))
                .version(member.version())
                .updatedAt(member.updatedAt())
                .build();
    }

    private @Nullable String maskedIdNumber(byte @Nullable [] stored) {
        return stored == null
                ? null
                : IdNumber.parse(cipher.decrypt(SensitiveFields.ID_NUMBER, stored))
                        .map(IdNumber::masked)
                        .orElse(null);
    }

    private @Nullable String maskedPhone(byte @Nullable [] stored) {
        return stored == null
                ? null
                : PhoneNumber.parse(cipher.decrypt(SensitiveFields.PHONE, stored))
                        .map(PhoneNumber::masked)
                        .orElse(null);
    }

    static @Nullable PostCategoryDto postCategory(@Nullable String code) {
        return code == null ? null : PostCategoryDto.fromValue(code);
    }

    private static @Nullable SexDto sex(@Nullable String code) {
        return code == null ? null : SexDto.fromValue(code);
    }
}
