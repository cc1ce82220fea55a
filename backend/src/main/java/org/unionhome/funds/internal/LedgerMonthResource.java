package org.unionhome.funds.internal;

import java.util.UUID;
import org.unionhome.api.LedgerMonthApi;
import org.unionhome.api.model.ClosingCheckListDto;
import org.unionhome.api.model.LedgerClosingDto;
import org.unionhome.api.model.LedgerMonthListDto;
import org.unionhome.api.model.LedgerReopeningDto;
import org.unionhome.api.model.NewLedgerClosingDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** The months of the books over HTTP. */
class LedgerMonthResource implements LedgerMonthApi {

    private final MonthQueries months;
    private final MonthChecks checks;
    private final CloseMonth close;
    private final ReopenMonth reopen;
    private final LedgerMonthMapper mapper;
    private final CurrentRequest request;

    LedgerMonthResource(
            MonthQueries months,
            MonthChecks checks,
            CloseMonth close,
            ReopenMonth reopen,
            LedgerMonthMapper mapper,
            CurrentRequest request) {
        this.months = months;
        this.checks = checks;
        this.close = close;
        this.reopen = reopen;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public LedgerMonthListDto listLedgerMonths(UUID unionId, Integer year) {
        return new LedgerMonthListDto(months.months(unionId, year).stream()
                .map(LedgerMonthMapper::month)
                .toList());
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ClosingCheckListDto listClosingChecks(UUID unionId, String month) {
        months.require(unionId);
        return new ClosingCheckListDto(checks.open(unionId, LedgerMonthMapper.firstDay(month)).stream()
                .map(LedgerMonthMapper::check)
                .toList());
    }

    @Override
    @Requires(Permission.LEDGER_WRITE)
    public LedgerClosingDto closeLedgerMonth(String idempotencyKey, NewLedgerClosingDto asked) {
        UUID id = close.run(asked.unionId(), LedgerMonthMapper.firstDay(asked.month()));
        request.location("/api/v1/ledger-closings/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public LedgerClosingDto getLedgerClosing(UUID closingId) {
        return shown(closingId);
    }

    @Override
    @Requires(Permission.LEDGER_REOPEN)
    public LedgerClosingDto reopenLedgerMonth(
            UUID closingId, String ifMatch, String idempotencyKey, LedgerReopeningDto asked) {
        reopen.run(closingId, ifMatch, asked.reason().strip());
        return shown(closingId);
    }

    private LedgerClosingDto shown(UUID id) {
        var closing = months.show(id);
        request.version(closing.version());
        return mapper.closing(closing, months.figures(id));
    }
}
