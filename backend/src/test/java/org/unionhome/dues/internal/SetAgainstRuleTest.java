package org.unionhome.dues.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.dues.DuesScene;
import org.unionhome.dues.internal.DuesRule.Base;
import org.unionhome.dues.internal.DuesRule.Standing;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.Policies;
import org.unionhome.testing.World;

/** Whatever happened to members, the one statement for all of them says what the rule says of each. */
@QuarkusTest
class SetAgainstRuleTest {

    private static final long SEED = 20_250_315L;
    private static final int MEMBERS = 150;
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final List<String> AMOUNTS = List.of("0.00", "9.99", "10.00", "19.99", "3999.99", "8765.40");
    private final DuesScene scene = new DuesScene();
    private final Random random = new Random(SEED);
    private final Policies policies;
    private final Map<UUID, List<Standing>> standings = new LinkedHashMap<>();
    private final Map<UUID, List<Base>> bases = new LinkedHashMap<>();

    SetAgainstRuleTest(Policies policies) {
        this.policies = policies;
    }

    @Test
    void the_statement_and_the_rule_agree_on_every_member_and_month() {
        for (int i = 0; i < MEMBERS; i++) {
            somebody(i);
        }
        for (int month = 1; month <= 5; month++) {
            YearMonth asked = YearMonth.of(2025, month);
            scene.assessed(scene.bureau, asked.toString());
            assertThat(written(asked)).as(asked.toString()).isEqualTo(ruled(asked));
        }
        assertThat(World.count(
                        "select count(*) from dues_obligation where l2 = ? and amount % 0.05 <> 0", scene.bureau))
                .isZero();
    }

    private Map<String, String> ruled(YearMonth month) {
        DuesRules dues = policies.duesIn(scene.bureau, month.atDay(1)).orElseThrow();
        var rule = new DuesRule.MonthRule(
                dues, policies.duesFromMonthIn(scene.bureau, month.atDay(1)).value());
        var owed = new TreeMap<String, String>();
        standings.forEach((person, of) -> DuesRule.of(
                        month, dues.wageDay().value(), of, bases.get(person), union -> rule)
                .ifPresent(one -> owed.put(
                        person.toString(), one.union() + " " + one.basis() + " " + one.base() + " " + one.amount())));
        return owed;
    }

    private Map<String, String> written(YearMonth month) {
        var owed = new TreeMap<String, String>();
        for (UUID person : standings.keySet()) {
            String row = World.text(
                    """
                    select coalesce((select concat_ws(' ', union_id, basis, base, amount) from dues_obligation
                                      where person_id = ? and month = ?), '')
                    """,
                    person,
                    month.atDay(1));
            if (!row.isEmpty()) {
                owed.put(person.toString(), row);
            }
        }
        return owed;
    }

    /** Joins some day, is moved, retires or leaves on others, and earns this and that. */
    private void somebody(int no) {
        UUID person = Ids.next();
        World.run(
                "insert into person (id, root_id, name, name_pinyin, name_initials) values (?, ?, ?, 'a', 'a')",
                person,
                scene.world.root(),
                "会员" + no);
        LocalDate joined = random.nextInt(4) == 0 ? someDay() : LocalDate.of(2020, 7, 1);
        var of = new ArrayList<Standing>();
        LocalDate from = joined;
        String status = "ACTIVE";
        UUID union = someUnion();
        for (int changes = random.nextInt(3); changes > 0 && status.equals("ACTIVE"); changes--) {
            LocalDate to = from.isBefore(BEGIN) ? someDay() : from.plusDays(1 + random.nextInt(60));
            of.add(new Standing(union, status, from, to, joined));
            from = to;
            union = someUnion();
            status = List.of("ACTIVE", "RETAINED", "ENDED").get(random.nextInt(3));
        }
        of.add(new Standing(union, status, from, null, joined));
        of.forEach(standing -> insert(person, no, standing));
        standings.put(person, of);
        bases.put(person, earnings(person, of.get(0).union()));
    }

    private List<Base> earnings(UUID person, UUID union) {
        var months = new TreeMap<YearMonth, Money>();
        for (int i = random.nextInt(4); i > 0; i--) {
            YearMonth month = YearMonth.of(2024, 11).plusMonths(random.nextInt(7));
            String amount = random.nextBoolean()
                    ? AMOUNTS.get(random.nextInt(AMOUNTS.size()))
                    : Money.ofFen(random.nextInt(2_000_000)).toString();
            months.put(month, Money.of(amount));
        }
        var of = new ArrayList<Base>();
        months.forEach((from, amount) -> of.add(new Base(from, months.higherKey(from), amount)));
        of.forEach(base -> insert(person, union, base));
        return of;
    }

    private LocalDate someDay() {
        return BEGIN.plusDays(random.nextInt(140));
    }

    private UUID someUnion() {
        return random.nextBoolean() ? scene.first : scene.second;
    }

    private static void insert(UUID person, int no, Standing standing) {
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, period,
                                        admitted_on)
                select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, daterange(?, ?::date), ?
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                person,
                standing.status(),
                "SET" + no,
                standing.from(),
                text(standing.to()),
                standing.joined(),
                standing.union());
    }

    private static void insert(UUID person, UUID union, Base base) {
        World.run(
                """
                insert into wage_base (id, root_id, person_id, union_id, l1, l2, l3, l4, l5, l6, from_month, until_month,
                                       amount, components, recorded_by, recorder_name, recorded_at)
                select ?, u.root_id, ?, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?::date, ?, '{}', 'test', '测试', now()
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                person,
                base.from().atDay(1),
                base.until() == null ? null : base.until().atDay(1).toString(),
                base.amount().yuan(),
                union);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
