package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.Receipts.Income;
import org.unionhome.funds.Receipts.Receipt;
import org.unionhome.funds.Receipts.Where;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.testing.World;

/** Money that a feature took in: an entry for each of its origins, however many come at once and however often. */
@QuarkusTest
class ReceiptsTest {

    private final FundsScene scene = new FundsScene();
    private final Receipts receipts;
    private final ActingAs acting;

    ReceiptsTest(Receipts receipts, ActingAs acting) {
        this.receipts = receipts;
        this.acting = acting;
    }

    @Test
    void each_is_booked_once_also_when_it_comes_twice_in_one_list() {
        Receipt first = receipt(Ids.next(), "12.50", "0.00");
        Receipt second = receipt(Ids.next(), "20.00", "8.00");
        received(List.of(first, second, first));
        received(List.of(second, receipt(first.origin(), "12.50", "0.00")));
        assertThat(entries()).isEqualTo(2);
        assertThat(sides()).isEqualTo("102 32.50 0.00, 221 0.00 8.00, 401 0.00 24.50");
        assertThat(World.count(
                        "select count(*) from audit_entry where union_id = ? and action = 'ledger.recorded'",
                        scene.bureau))
                .isEqualTo(2);
    }

    @Test
    void many_at_once_are_numbered_and_balance_each() {
        var many = new ArrayList<Receipt>();
        Collections.nCopies(300, "0.05").forEach(amount -> many.add(receipt(Ids.next(), amount, "0.00")));
        received(many);
        assertThat(entries()).isEqualTo(300);
        assertThat(sides()).isEqualTo("102 15.00 0.00, 401 0.00 15.00");
        assertThat(World.count("select count(distinct entry_no) from ledger_entry where union_id = ?", scene.bureau))
                .isEqualTo(300);
    }

    private Receipt receipt(UUID origin, String amount, String forAbove) {
        return new Receipt(
                origin,
                scene.bureau,
                FundsScene.TODAY,
                Income.DUES,
                Where.BANK,
                "会费",
                Money.of(amount),
                Money.of(forAbove));
    }

    private void received(List<Receipt> some) {
        scene.deciding(acting, () -> {
            receipts.received(some);
            return true;
        });
    }

    private long entries() {
        return World.count("select count(*) from ledger_entry where union_id = ?", scene.bureau);
    }

    private String sides() {
        return World.text(
                """
                select string_agg(account || ' ' || debit || ' ' || credit, ', ' order by account)
                  from (select p.account, sum(p.debit) as debit, sum(p.credit) as credit
                          from ledger_posting p join ledger_entry e on e.id = p.entry_id
                         where e.union_id = ? group by p.account) s
                """,
                scene.bureau);
    }
}
