package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.sanatorium.internal.QuotaLedger.Account;
import org.unionhome.sanatorium.internal.QuotaLedger.Entry;

/** Places of a programme: children and reserve and used are the parent, whatever is done. */
class QuotaLedgerTest {

    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID BUREAU = new UUID(0, 2);
    private static final UUID UNIT = new UUID(0, 3);
    private static final UUID OTHER_UNIT = new UUID(0, 4);
    private static final UUID OTHER_BUREAU = new UUID(0, 5);
    private static final QuotaLedger EMPTY = QuotaLedger.of(List.of(
            account(PROVINCE, null),
            account(BUREAU, PROVINCE),
            account(UNIT, BUREAU),
            account(OTHER_UNIT, BUREAU),
            account(OTHER_BUREAU, PROVINCE)));

    @Test
    void places_come_down_from_the_province_through_the_bureau_to_the_unit() {
        var given = opened(100).after(move(opened(100), PROVINCE, UNIT, 30));
        assertThat(given.accounts().get(PROVINCE)).isEqualTo(new Account(PROVINCE, null, 100, 30, 70, 0));
        assertThat(given.accounts().get(BUREAU)).isEqualTo(new Account(BUREAU, PROVINCE, 30, 30, 0, 0));
        assertThat(given.accounts().get(UNIT)).isEqualTo(new Account(UNIT, BUREAU, 30, 0, 30, 0));
        assertThat(given.addsUp()).isTrue();
    }

    @Test
    void a_transfer_goes_up_to_where_the_lines_meet_and_down_again() {
        var given = opened(100).after(move(opened(100), PROVINCE, UNIT, 30));
        assertThat(move(given, UNIT, OTHER_UNIT, 10)).containsExactly(new Entry(UNIT, -10), new Entry(OTHER_UNIT, 10));
        assertThat(move(given, UNIT, OTHER_BUREAU, 10))
                .containsExactly(new Entry(UNIT, -10), new Entry(BUREAU, -10), new Entry(OTHER_BUREAU, 10));
        assertThat(given.meeting(UNIT, OTHER_UNIT)).isEqualTo(BUREAU);
        assertThat(given.meeting(UNIT, OTHER_BUREAU)).isEqualTo(PROVINCE);
        assertThat(given.meeting(UNIT, BUREAU)).isEqualTo(BUREAU);
    }

    @Test
    void nobody_gives_what_is_used_or_lies_with_others() {
        var given = opened(100).after(move(opened(100), PROVINCE, UNIT, 30));
        assertThat(given.moved(PROVINCE, OTHER_BUREAU, 71)).isEmpty();
        assertThat(given.moved(BUREAU, OTHER_UNIT, 1)).isEmpty();
        assertThat(given.moved(UNIT, BUREAU, 31)).isEmpty();
        assertThat(given.moved(UNIT, UNIT, 1)).isEmpty();
        assertThat(given.moved(UNIT, BUREAU, -1)).isEmpty();
        assertThatThrownBy(() -> given.after(List.of(new Entry(UNIT, -31)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_nobody_used_returns_to_the_pool_from_below() {
        var ledger = QuotaLedger.of(List.of(
                new Account(PROVINCE, null, 100, 60, 40, 0),
                new Account(BUREAU, PROVINCE, 60, 50, 10, 0),
                new Account(UNIT, BUREAU, 30, 0, 5, 25),
                new Account(OTHER_UNIT, BUREAU, 20, 0, 0, 20),
                new Account(OTHER_BUREAU, PROVINCE, 0, 0, 0, 0)));
        assertThat(ledger.unused(PROVINCE)).containsExactly(new Entry(UNIT, -5), new Entry(BUREAU, -15));
        var after = ledger.after(ledger.unused(PROVINCE));
        assertThat(after.accounts().get(PROVINCE).reserve()).isEqualTo(55);
        assertThat(after.addsUp()).isTrue();
        assertThat(after.unused(PROVINCE)).isEmpty();
    }

    @Test
    void it_adds_up_after_any_sequence_of_movements_and_no_place_is_lost() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            QuotaLedger ledger = tree(random);
            int places = total(ledger);
            for (int i = 0; i < 60; i++) {
                QuotaLedger before = ledger;
                ledger = any(ledger, random);
                assertThat(ledger.addsUp()).as("seed %d, step %d", seed, i).isTrue();
                assertThat(total(ledger)).isEqualTo(places);
                assertThat(total(before)).isEqualTo(places);
            }
        }
    }

    /** Two random accounts and a random number of places; or everything unused back to the top. */
    private static QuotaLedger any(QuotaLedger ledger, Random random) {
        List<UUID> ids = ledger.accounts().keySet().stream().sorted().toList();
        UUID from = ids.get(random.nextInt(ids.size()));
        if (random.nextInt(10) == 0) {
            return ledger.after(ledger.unused(from));
        }
        UUID to = ids.get(random.nextInt(ids.size()));
        int places = random.nextInt(40) - 2;
        return ledger.moved(from, to, places).map(ledger::after).orElse(ledger);
    }

    private static QuotaLedger tree(Random random) {
        var accounts = new ArrayList<Account>();
        accounts.add(new Account(new UUID(1, 0), null, 500, 0, 500, 0));
        for (int i = 1; i < 12; i++) {
            accounts.add(account(new UUID(1, i), accounts.get(random.nextInt(i)).id()));
        }
        return QuotaLedger.of(accounts);
    }

    /** What somebody can still use or has used, over all accounts. */
    private static int total(QuotaLedger ledger) {
        return ledger.accounts().values().stream()
                .mapToInt(account -> account.reserve() + account.used())
                .sum();
    }

    private static List<Entry> move(QuotaLedger ledger, UUID from, UUID to, int places) {
        return ledger.moved(from, to, places).orElseThrow();
    }

    private static QuotaLedger opened(int places) {
        return EMPTY.after(List.of(new Entry(PROVINCE, places)));
    }

    private static Account account(UUID id, @org.jspecify.annotations.Nullable UUID parent) {
        return new Account(id, parent, 0, 0, 0, 0);
    }
}
