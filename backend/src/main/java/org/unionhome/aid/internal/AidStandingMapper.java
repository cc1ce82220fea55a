package org.unionhome.aid.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.AidNoticeStateDto;
import org.unionhome.api.model.AidStandingDto;

/** The household's file beside a case, as the contract words it. */
final class AidStandingMapper {

    private static final int MONTHS = 12;

    private AidStandingMapper() {}

    static AidStandingDto standing(ShownAidCase.Standing standing) {
        HardshipStanding file = standing.file();
        return AidStandingDto.builder()
                .fileId(file.file())
                .fileNo(file.fileNo())
                .category(standing.category())
                .householdSize(file.householdSize())
                .income(file.income().toString())
                .rigidExpenditure(file.rigidExpenditure().toString())
                .perMonth(perMonth(file))
                .livingStandard(file.livingStandard().toString())
                .reviewedOn(file.reviewedOn())
                .notice(notice(standing.notice()))
                .build();
    }

    /** May lie below nothing; a fen is never rounded up. */
    private static String perMonth(HardshipStanding file) {
        return file.income()
                .yuan()
                .subtract(file.rigidExpenditure().yuan())
                .divide(BigDecimal.valueOf((long) MONTHS * file.householdSize()), 2, RoundingMode.FLOOR)
                .toPlainString();
    }

    private static @Nullable AidNoticeStateDto notice(PublicNotices.@Nullable State state) {
        return state == null
                ? null
                : new AidNoticeStateDto(state.beginsOn(), state.endsOn(), state.waiting(), state.provisional());
    }
}
