package org.unionhome.aid.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.PledgeDto;
import org.unionhome.api.model.PledgeDueDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Pledges as the contract words them; only who opens one reads the names in it. */
@Singleton
class PledgeMapper {

    private final UnionTree tree;
    private final AidSecrets secrets;
    private final Clock clock;

    PledgeMapper(UnionTree tree, AidSecrets secrets, Clock clock) {
        this.tree = tree;
        this.secrets = secrets;
        this.clock = clock;
    }

    PledgeDto listed(PledgeRow row) {
        return pledge(row, null, null, List.of());
    }

    PledgeDto opened(PledgeRow row, List<PledgeQueries.Due> dues) {
        return pledge(
                row,
                secrets.open(AidSecrets.CHILD, row.child()),
                secrets.open(AidSecrets.GUARDIAN, row.guardian()),
                dues);
    }

    private PledgeDto pledge(
            PledgeRow row, @Nullable String child, @Nullable String guardian, List<PledgeQueries.Due> dues) {
        var schedule = row.schedule();
        LocalDate today = LocalDate.now(clock);
        return PledgeDto.builder()
                .id(row.id())
                .code(row.code())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .child(child)
                .guardian(guardian)
                .consentedOn(row.consentedOn())
                .monthly(schedule.monthly().toString())
                .firstMonth(schedule.firstMonth())
                .lastMonth(schedule.lastMonth())
                .graduatesOn(schedule.graduatesOn())
                .graduationReason(row.graduationReason())
                .endedOn(schedule.endedOn())
                .endReason(row.endReason())
                .dueThisYear(schedule.dueIn(today.getYear()).toString())
                .dueMonths(row.dueMonths())
                .receivedMonths(row.receivedMonths())
                .received(row.receivedAmount().toString())
                .state(PledgeDto.StateEnum.fromValue(
                        today.withDayOfMonth(1).isAfter(schedule.lastMonth()) ? "ENDED" : "RUNNING"))
                .dues(dues.stream().map(PledgeMapper::due).toList())
                .version(row.version())
                .build();
    }

    private static PledgeDueDto due(PledgeQueries.Due due) {
        return PledgeDueDto.builder()
                .month(due.month())
                .amount(due.amount().toString())
                .charged(due.charged())
                .paidOn(due.paidOn())
                .receivedOn(due.receivedOn())
                .receipt(due.receipt())
                .build();
    }
}
