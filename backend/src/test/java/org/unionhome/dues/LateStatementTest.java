package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.dues.DuesMoney.line;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A statement that comes when the books of its month are closed goes in all the same, and the preview says where. */
@QuarkusTest
class LateStatementTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林知夏", scene.second);

    @Test
    void each_row_of_a_closed_month_is_told_and_stands_in_the_open_one_as_what_came_to_light_later() {
        closed(scene.first);
        UUID id = money.preview(
                scene.bureau,
                line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", "T1"),
                line(lin.memberNo(), "", "林知夏", "30.00", "2025-03-15", "T2"));
        assertThat(money.imports.rows(id, "NEW").getList("items.issues.flatten().code", String.class))
                .containsExactly("MONTH_IS_CLOSED");
        money.imports.commit(id);
        assertThat(entry(scene.first)).isEqualTo("2025-04-01 2025-03-01 25.00");
        assertThat(entry(scene.second)).isEqualTo("2025-03-15 - 30.00");
        assertThat(World.text("select paid_on::text from dues_payment where person_id = ?", chen.id()))
                .isEqualTo("2025-03-15");
    }

    @Test
    void two_days_of_a_closed_month_are_two_entries_and_the_same_statement_again_brings_nothing() {
        closed(scene.first);
        var first = line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-14", "T1");
        var second = line(chen.memberNo(), "", "陈思远", "25.00", "2025-03-15", "T2");
        money.imports.commit(money.preview(scene.bureau, first, second));
        money.imports.commit(money.preview(scene.bureau, first, second));
        assertThat(World.count("select count(*) from ledger_entry where union_id = ?", scene.first))
                .isEqualTo(2);
        assertThat(DuesMoney.payments(scene.first)).isEqualTo(2);
    }

    private static void closed(UUID union) {
        World.run(
                """
                insert into ledger_closing (id, root_id, union_id, l1, l2, l3, l4, l5, l6, month, entries, closer_name,
                                            closer_hands, closed_at)
                select uuidv7(), u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, 0, 'x', '{x}', now()
                  from union_node u where u.id = ?
                """,
                MARCH,
                union);
    }

    private static String entry(UUID union) {
        return World.text(
                """
                select e.entry_on || ' ' || coalesce(e.restates::text, '-') || ' ' || sum(p.debit)
                  from ledger_entry e join ledger_posting p on p.entry_id = e.id
                 where e.union_id = ? group by e.id
                """,
                union);
    }
}
