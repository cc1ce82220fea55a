package org.unionhome.funds.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sides of many entries as columns, so that one statement writes them. */
record LedgerSides(
        List<UUID> entries,
        List<String> positions,
        List<String> accounts,
        List<@Nullable String> lines,
        List<@Nullable String> earmarks,
        List<String> debits,
        List<String> credits) {

    static LedgerSides of(List<Ledger.Entry> entries) {
        var sides = new LedgerSides(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        entries.forEach(sides::add);
        return sides;
    }

    private void add(Ledger.Entry entry) {
        for (int at = 0; at < entry.sides().size(); at++) {
            Ledger.Side side = entry.sides().get(at);
            entries.add(entry.head().id());
            positions.add(String.valueOf(at));
            accounts.add(side.account());
            lines.add(side.line() == null ? null : side.line().toString());
            earmarks.add(side.earmark());
            debits.add(side.debit().toString());
            credits.add(side.credit().toString());
        }
    }
}
