package org.unionhome.contest.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.ContestEntriesApi;
import org.unionhome.api.model.ContestEntryDto;
import org.unionhome.api.model.ContestEntryListDto;
import org.unionhome.api.model.NewContestEntryDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Entries over HTTP. */
class ContestEntriesResource implements ContestEntriesApi {

    private final Contests contests;
    private final Entries entries;
    private final EnterContest enter;
    private final WithdrawEntry withdraw;
    private final ContestReach reach;
    private final ContestMapper mapper;

    ContestEntriesResource(
            Contests contests,
            Entries entries,
            EnterContest enter,
            WithdrawEntry withdraw,
            ContestReach reach,
            ContestMapper mapper) {
        this.contests = contests;
        this.entries = entries;
        this.enter = enter;
        this.withdraw = withdraw;
        this.reach = reach;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestEntryListDto listContestEntries(UUID itemId) {
        Contests.Found found = contests.showItem(itemId);
        List<EntryRow> rows = entries.of(itemId).stream()
                .filter(entry -> reach.conducts(found.contest().union()) || reach.conducts(entry.union()))
                .toList();
        return new ContestEntryListDto(
                rows.stream().map(row -> mapper.entered(found, row)).toList());
    }

    @Override
    @Requires(value = Permission.CONTEST_ENTER, or = Permission.CONTEST_MANAGE)
    public ContestEntryDto enterContest(UUID itemId, NewContestEntryDto asked, String idempotencyKey) {
        return shown(enter.run(itemId, asked.memberId()));
    }

    @Override
    @Requires(value = Permission.CONTEST_ENTER, or = Permission.CONTEST_MANAGE)
    public ContestEntryDto withdrawContestEntry(UUID entryId, String idempotencyKey) {
        return shown(withdraw.run(entryId));
    }

    private ContestEntryDto shown(EntryRow entry) {
        Contests.Found found = contests.showItem(entry.item());
        return entry.person().equals(reach.caller().person())
                ? mapper.mine(found, entry)
                : mapper.entered(found, entry);
    }
}
