package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.membership.LendingScene.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Scope;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Nobody ever has a permission that neither an office of that day gives nor somebody lent for that day. */
@QuarkusTest
class AuthorityOnADayTest {

    private static final Set<Permission> MAY_BE_LENT = EnumSet.of(
            Permission.MEMBER_READ,
            Permission.MEMBER_WRITE,
            Permission.MEMBERSHIP_DECIDE,
            Permission.MEMBER_REVEAL,
            Permission.UNION_READ,
            Permission.COMMITTEE_READ,
            Permission.POLICY_READ,
            Permission.CONDOLENCE_READ,
            Permission.CONDOLENCE_RECORD,
            Permission.CAMPAIGN_READ,
            Permission.CAMPAIGN_WRITE,
            Permission.CAMPAIGN_APPROVE,
            Permission.AID_READ,
            Permission.AID_WORK,
            Permission.AID_DECIDE,
            Permission.EVENT_READ,
            Permission.EVENT_MANAGE,
            Permission.CONTEST_READ,
            Permission.CONTEST_MANAGE,
            Permission.CARE_APPROVE,
            Permission.EXPENSE_APPROVE,
            Permission.EXPENSE_CHECK,
            Permission.EXPENSE_READ,
            Permission.EXPENSE_WRITE,
            Permission.PLAN_READ);
    private static final List<Role> OFFICES =
            Arrays.stream(Role.values()).filter(role -> role != Role.MEMBER).toList();
    private static final int PEOPLE = 14;
    private final Random random = new Random(20_261_126);

    @Inject
    Actors actors;

    @Inject
    Scope scope;

    private record Office(UUID id, TestMember holder, Role role, int union, boolean holds) {}

    private record Lent(Office from, TestMember taker, int union, Set<Permission> permissions, boolean holds) {}

    @Test
    void what_anybody_may_anywhere_is_what_offices_and_loans_of_the_day_say() {
        World world = World.fresh();
        List<UUID> line = new ArrayList<>(List.of(world.root()));
        for (String name : List.of("工委", "机关工会", "分工会")) {
            line.add(world.union(name, line.get(line.size() - 1)));
        }
        var people = world.members(PEOPLE, line.get(3));
        var offices = new ArrayList<Office>();
        people.forEach(person -> offices.addAll(offices(person, line)));
        var loans = new ArrayList<Lent>();
        for (int i = 0; i < PEOPLE * 3; i++) {
            loans.add(lend(offices.get(random.nextInt(offices.size())), people, line));
        }
        for (TestMember person : people) {
            var actor = actors.of(identity(person));
            for (Permission permission : Permission.values()) {
                for (int at = 0; at < line.size(); at++) {
                    assertThat(scope.allows(actor, permission, line.get(at)))
                            .as(person.name() + " " + permission + " at level " + at)
                            .isEqualTo(expected(person, permission, at, offices, loans));
                }
            }
        }
    }

    /** One union below another is the one with the higher index. */
    private static boolean expected(
            TestMember person, Permission permission, int at, List<Office> offices, List<Lent> loans) {
        boolean byOffice = offices.stream()
                .anyMatch(office -> office.holds()
                        && office.holder().equals(person)
                        && at >= office.union()
                        && office.role().permissions().contains(permission));
        boolean byLoan = loans.stream()
                .anyMatch(lent -> lent.holds()
                        && lent.from().holds()
                        && lent.taker().equals(person)
                        && at >= lent.union()
                        && lent.union() >= lent.from().union()
                        && !lent.from().role().isKeptApart()
                        && MAY_BE_LENT.contains(permission)
                        && lent.permissions().contains(permission)
                        && lent.from().role().permissions().contains(permission));
        return byOffice || byLoan;
    }

    /** At most one of the three for each, as the database wants it. */
    private List<Office> offices(TestMember person, List<UUID> line) {
        var offices = new ArrayList<Office>();
        for (int i = 0; i < random.nextInt(3); i++) {
            Role role = OFFICES.get(random.nextInt(OFFICES.size()));
            boolean second = role.isKeptApart()
                    && offices.stream().anyMatch(office -> office.role().isKeptApart());
            if (!second && offices.stream().noneMatch(office -> office.role() == role)) {
                offices.add(appoint(person, role, random.nextInt(line.size()), line));
            }
        }
        return offices;
    }

    private Office appoint(TestMember person, Role role, int at, List<UUID> line) {
        LocalDate from = TODAY.minusDays(random.nextInt(3) - 1L);
        LocalDate to = from.plusDays(1L + random.nextInt(3));
        boolean annulled = random.nextInt(6) == 0;
        UUID id = Ids.next();
        World.run(
                """
                insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period, annulled)
                select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, daterange(?::date, ?::date), ?
                  from union_node u where u.id = ?
                """,
                id,
                person.id(),
                role.name(),
                from.toString(),
                to.toString(),
                annulled,
                line.get(at));
        return new Office(id, person, role, at, !annulled && covers(from, to));
    }

    private Lent lend(Office office, List<TestMember> people, List<UUID> line) {
        TestMember taker = people.get(random.nextInt(people.size()));
        if (taker.equals(office.holder())) {
            return new Lent(office, taker, 0, Set.of(), false);
        }
        LocalDate from = TODAY.minusDays(random.nextInt(3) - 1L);
        LocalDate to = from.plusDays(1L + random.nextInt(3));
        boolean takenBack = random.nextInt(4) == 0;
        int at = random.nextInt(line.size());
        var permissions = EnumSet.noneOf(Permission.class);
        for (int i = 0; i < 4; i++) {
            permissions.add(Permission.values()[random.nextInt(Permission.values().length)]);
        }
        int made = World.run(
                """
                insert into delegation (id, root_id, union_id, l1, l2, l3, l4, l5, l6, appointment_id, role, giver_id,
                                        giver_name, taker_id, taker_name, permissions, period, reason, lent_at,
                                        revoked_at, revoked_by)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, '', ?, '',
                       string_to_array(?, ','), daterange(?::date, ?::date), '', now(),
                       case when ? then now() end, case when ? then '' end
                  from union_node u where u.id = ?
                on conflict do nothing
                """,
                Ids.next(),
                office.id(),
                office.role().name(),
                office.holder().id(),
                taker.id(),
                String.join(",", permissions.stream().map(Enum::name).toList()),
                from.toString(),
                to.toString(),
                takenBack,
                takenBack,
                line.get(at));
        return new Lent(office, taker, at, permissions, made == 1 && !takenBack && covers(from, to));
    }

    private static boolean covers(LocalDate from, LocalDate to) {
        return !from.isAfter(TODAY) && to.isAfter(TODAY);
    }

    private static Identity identity(TestMember person) {
        String user = "user-" + person.memberNo();
        return new Identity(false, user, person.name(), user, person.memberNo(), Set.of());
    }
}
