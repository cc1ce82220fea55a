package org.unionhome.sanatorium.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Places of a programme in the accounts of its unions. An account has in total what it gave to those below, what it used
 * and its reserve; places move along the lines of the tree and none comes into being or is lost on the way. Pure: the
 * database does the same with each entry and has the last word.
 */
record QuotaLedger(Map<UUID, Account> accounts) {

    /** @param parent absent for the pool, from which all places come */
    record Account(UUID id, @Nullable UUID parent, int total, int given, int reserve, int used) {

        private Account with(int moreTotal, int moreGiven, int moreUsed) {
            int more = moreTotal - moreGiven - moreUsed;
            return new Account(id, parent, total + moreTotal, given + moreGiven, reserve + more, used + moreUsed);
        }

        private boolean isOverdrawn() {
            return given < 0 || reserve < 0 || used < 0;
        }
    }

    /** Places that come down into an account from the one above it; less than nothing go back up. */
    record Entry(UUID account, int places) {}

    static QuotaLedger of(Collection<Account> accounts) {
        return new QuotaLedger(accounts.stream().collect(Collectors.toMap(Account::id, Function.identity())));
    }

    /** Whether an account has so many places that nobody below it holds and that are not used. */
    boolean has(UUID account, int places) {
        return account(account).reserve() >= places;
    }

    /**
     * The entries that bring places from one account to another: up to where their lines meet, and down again. Nothing
     * where the first one does not have them.
     */
    Optional<List<Entry>> moved(UUID from, UUID to, int places) {
        if (places < 1 || from.equals(to) || !has(from, places)) {
            return Optional.empty();
        }
        List<UUID> down = line(to);
        var entries = new ArrayList<Entry>();
        UUID at = from;
        while (at != null && !down.contains(at)) {
            entries.add(new Entry(at, -places));
            at = account(at).parent();
        }
        if (at == null) {
            return Optional.empty();
        }
        for (UUID below : down.subList(down.indexOf(at) + 1, down.size())) {
            entries.add(new Entry(below, places));
        }
        return Optional.of(entries);
    }

    /** Where the lines of two accounts meet. */
    UUID meeting(UUID one, UUID other) {
        List<UUID> line = line(other);
        return line(one).stream()
                .filter(line::contains)
                .reduce((above, below) -> below)
                .orElseThrow(() -> new IllegalArgumentException("accounts of different programmes"));
    }

    /** The entries that bring every reserve below an account up into it, the deepest first. */
    List<Entry> unused(UUID top) {
        var entries = new ArrayList<Entry>();
        var left = new HashMap<UUID, Integer>();
        accounts.values().stream()
                .filter(account ->
                        !account.id().equals(top) && line(account.id()).contains(top))
                .sorted(Comparator.comparing(
                                (Account account) -> -line(account.id()).size())
                        .thenComparing(Account::id))
                .forEach(account -> {
                    int places = account.reserve() + left.getOrDefault(account.id(), 0);
                    if (places > 0) {
                        entries.add(new Entry(account.id(), -places));
                        left.merge(parentOf(account), places, Integer::sum);
                    }
                });
        return entries;
    }

    private static UUID parentOf(Account account) {
        UUID parent = account.parent();
        if (parent == null) {
            throw new IllegalStateException("the pool lies below nothing");
        }
        return parent;
    }

    /** As it is after the entries. @throws IllegalStateException when an account would be overdrawn */
    QuotaLedger after(List<Entry> entries) {
        var next = new HashMap<>(accounts);
        for (Entry entry : entries) {
            Account account = known(next, entry.account());
            UUID above = account.parent();
            if (above != null) {
                put(next, known(next, above).with(0, entry.places(), 0));
            }
            put(next, known(next, entry.account()).with(entry.places(), 0, 0));
        }
        return new QuotaLedger(next);
    }

    private static void put(Map<UUID, Account> accounts, Account account) {
        if (account.isOverdrawn()) {
            throw new IllegalStateException("overdrawn");
        }
        accounts.put(account.id(), account);
    }

    /** Children and reserve and used are the parent, everywhere. */
    boolean addsUp() {
        Map<UUID, Integer> below = accounts.values().stream()
                .filter(account -> account.parent() != null)
                .collect(Collectors.groupingBy(QuotaLedger::parentOf, Collectors.summingInt(Account::total)));
        return accounts.values().stream()
                .allMatch(account -> account.given() == below.getOrDefault(account.id(), 0)
                        && account.given() + account.reserve() + account.used() == account.total());
    }

    /** From the pool down to the account. */
    private List<UUID> line(UUID account) {
        var line = new ArrayList<UUID>();
        for (UUID at = account; at != null; at = account(at).parent()) {
            line.add(0, at);
        }
        return line;
    }

    private Account account(UUID id) {
        return known(accounts, id);
    }

    private static Account known(Map<UUID, Account> accounts, UUID id) {
        Account known = accounts.get(id);
        if (known == null) {
            throw new IllegalArgumentException("no such account");
        }
        return known;
    }
}
