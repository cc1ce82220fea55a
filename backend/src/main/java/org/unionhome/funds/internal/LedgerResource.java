package org.unionhome.funds.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.LedgerApi;
import org.unionhome.api.model.LedgerEntryDto;
import org.unionhome.api.model.LedgerEntryPageDto;
import org.unionhome.api.model.LedgerReversalDto;
import org.unionhome.api.model.NewLedgerEntryDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** The ledger over HTTP. */
class LedgerResource implements LedgerApi {

    private static final String PATH = "/api/v1/ledger-entries/";
    private final LedgerQueries entries;
    private final RecordEntry record;
    private final LedgerMapper mapper;
    private final CurrentRequest request;

    LedgerResource(LedgerQueries entries, RecordEntry record, LedgerMapper mapper, CurrentRequest request) {
        this.entries = entries;
        this.record = record;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public LedgerEntryPageDto listLedgerEntries(
            UUID unionId,
            Integer year,
            String month,
            String account,
            String restates,
            UUID lineId,
            UUID orderId,
            Integer limit,
            String cursor) {
        var days = LedgerQueries.Days.of(year, LedgerMapper.month(month));
        var asked = new LedgerQueries.Asked(unionId, days, account, LedgerMapper.month(restates), lineId, orderId);
        var page = entries.list(asked, limit, cursor);
        return new LedgerEntryPageDto(page.map(row -> mapper.entry(row, List.of())), page.next());
    }

    @Override
    @Requires(Permission.LEDGER_WRITE)
    public LedgerEntryDto recordLedgerEntry(String idempotencyKey, NewLedgerEntryDto asked) {
        UUID id = record.run(
                asked.unionId(),
                asked.on(),
                asked.description().strip(),
                LedgerMapper.sides(asked.postings()),
                LedgerMapper.restated(asked.restates()));
        return created(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public LedgerEntryDto getLedgerEntry(UUID entryId) {
        return shown(entryId);
    }

    @Override
    @Requires(Permission.LEDGER_WRITE)
    public LedgerEntryDto reverseLedgerEntry(UUID entryId, String idempotencyKey, LedgerReversalDto asked) {
        return created(record.reverse(entryId, asked.on(), asked.reason().strip()));
    }

    private LedgerEntryDto created(UUID id) {
        request.location(PATH + id);
        return shown(id);
    }

    private LedgerEntryDto shown(UUID id) {
        return mapper.entry(entries.show(id), entries.sides(id));
    }
}
