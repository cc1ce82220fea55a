package org.unionhome.sanatorium.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.SanatoriumFamilyMemberDto;
import org.unionhome.api.model.SanatoriumRelationDto;

/** Whom participants take along as the contract words it. */
final class FamilyMapper {

    private FamilyMapper() {}

    static SanatoriumFamilyMemberDto member(FamilyRow row) {
        return SanatoriumFamilyMemberDto.builder()
                .id(row.id())
                .name(row.name())
                .relation(SanatoriumRelationDto.fromValue(row.relation()))
                .contractNo(row.contractNo())
                .paidOn(row.paidOn())
                .here(row.here())
                .version(row.version())
                .build();
    }

    /** Absent where nobody comes along. */
    static @Nullable List<SanatoriumFamilyMemberDto> members(@Nullable List<FamilyRow> rows) {
        return rows == null || rows.isEmpty()
                ? null
                : rows.stream().map(FamilyMapper::member).toList();
    }
}
