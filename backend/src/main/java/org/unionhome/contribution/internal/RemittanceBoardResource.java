package org.unionhome.contribution.internal;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.RemittanceBoardApi;
import org.unionhome.api.model.NewRemittanceReminderDto;
import org.unionhome.api.model.RemittanceAccountPageDto;
import org.unionhome.api.model.RemittanceMonthDto;
import org.unionhome.api.model.RemittanceOverviewDto;
import org.unionhome.api.model.RemittanceReminderDto;
import org.unionhome.api.model.RemittanceStateFilterDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Who owes what to the union above, over HTTP. */
class RemittanceBoardResource implements RemittanceBoardApi {

    private final Accounts accounts;
    private final Overview overview;
    private final RemindRemittances remind;
    private final RemittanceMapper mapper;

    RemittanceBoardResource(Accounts accounts, Overview overview, RemindRemittances remind, RemittanceMapper mapper) {
        this.accounts = accounts;
        this.overview = overview;
        this.remind = remind;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public RemittanceAccountPageDto listRemittanceAccounts(
            UUID unionId, String month, RemittanceStateFilterDto state, Integer limit, String cursor) {
        var asked = new Accounts.Asked(
                unionId,
                month == null ? null : YearMonth.parse(month),
                Optional.ofNullable(state)
                        .map(RemittanceStateFilterDto::toString)
                        .orElse(null));
        var page = accounts.list(asked, limit, cursor);
        return new RemittanceAccountPageDto(page.map(mapper::account), page.next());
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public RemittanceOverviewDto getRemittanceOverview(UUID unionId, String month) {
        var asked = YearMonth.parse(month);
        var branches = overview.branches(unionId, asked);
        return RemittanceOverviewDto.builder()
                .union(mapper.union(unionId))
                .month(month)
                .counts(mapper.counts(branches.stream()
                        .map(Overview.Branch::counts)
                        .reduce(Overview.Counts.NONE, Overview.Counts::plus)))
                .branches(branches.stream().map(mapper::branch).toList())
                .months(overview.months(unionId, asked.getYear()).stream()
                        .map(one -> new RemittanceMonthDto(one.month().toString(), mapper.counts(one.counts())))
                        .toList())
                .build();
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public RemittanceReminderDto remindOfRemittances(NewRemittanceReminderDto asked, String idempotencyKey) {
        return new RemittanceReminderDto(remind.run(asked.unionId(), YearMonth.parse(asked.month())));
    }
}
