package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.organization.Unions;
import org.unionhome.testing.World;

/** Which packs rule a union on a day. */
@QuarkusTest
class PackStackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private World world;
    private UUID province;
    private UUID bureau;
    private UUID office;

    @BeforeEach
    void a_tree_of_three_levels() {
        world = World.fresh();
        province = world.union("省总工会", world.root());
        bureau = world.union("局工会", province, ShippedPacks.WENZHOU);
        office = world.union("处室工会", bureau);
    }

    @Test
    void the_nearest_comes_first_and_what_holds_everywhere_last() {
        Adopted.by(world.root(), "CN-2017", "[2020-01-01,)");
        Adopted.by(province, "ZJ-2018", "[2020-01-01,)");
        assertThat(codes(office, DAY))
                .startsWith(ShippedPacks.WENZHOU, "ZJ-2018", "CN-2017")
                .contains("CN-UNION-2021");
        assertThat(codes(province, DAY)).startsWith("ZJ-2018", "CN-2017").contains("CN-UNION-2021");
    }

    @Test
    void an_adoption_holds_for_its_days() {
        Adopted.by(province, "HB-2018", "[2024-01-01,2025-01-01)");
        assertThat(codes(province, LocalDate.of(2024, 12, 31))).contains("HB-2018");
        assertThat(codes(province, LocalDate.of(2025, 1, 1))).doesNotContain("HB-2018");
        assertThat(codes(province, LocalDate.of(2023, 12, 31))).doesNotContain("HB-2018");
    }

    @Test
    void of_a_family_of_packs_the_one_of_the_event_day_holds() {
        Adopted.by(province, "AH-2025", "[2020-01-01,)");
        assertThat(codes(office, LocalDate.of(2025, 8, 20))).contains("AH-2018").doesNotContain("AH-2025");
        assertThat(codes(office, LocalDate.of(2025, 8, 21))).contains("AH-2025").doesNotContain("AH-2018");
    }

    @Test
    void a_pack_for_organs_does_not_reach_the_union_of_an_enterprise_below() {
        UUID company = world.union("公司工会", bureau);
        employ(company, "ENTERPRISE");
        UUID workshop = world.union("车间工会", company);
        employ(office, "ORGAN");
        assertThat(codes(office, DAY)).contains(ShippedPacks.WENZHOU);
        assertThat(codes(company, DAY)).doesNotContain(ShippedPacks.WENZHOU);
        assertThat(codes(workshop, DAY)).as("as its union above says").doesNotContain(ShippedPacks.WENZHOU);
        Adopted.by(company, ShippedPacks.WENZHOU, "[2020-01-01,)");
        assertThat(codes(company, DAY)).as("a union may take it upon itself").contains(ShippedPacks.WENZHOU);
    }

    @Test
    void a_day_before_a_union_was_moved_is_ruled_by_whoever_stood_above_it_then() {
        UUID other = world.union("另一省总工会", world.root());
        Adopted.by(province, "AH-2025");
        Adopted.by(other, "HB-2018");
        LocalDate moved = LocalDate.of(2026, 3, 1);
        World.run(
                "update union_node set parent_id = ?, l2 = ?, valid_from = ? where id = ?",
                other,
                other,
                moved,
                bureau);
        World.run("update union_node set l2 = ?, valid_from = ? where id = ?", other, moved, office);
        Arc.container().instance(Unions.class).get().refresh();
        assertThat(codes(office, moved)).contains("HB-2018").doesNotContain("AH-2025");
        assertThat(codes(office, moved.minusDays(1))).contains("AH-2025").doesNotContain("HB-2018");
    }

    @Test
    void a_day_before_the_employer_became_an_enterprise_is_ruled_as_before() {
        UUID company = world.union("转制公司工会", bureau);
        employ(company, "ORGAN");
        LocalDate converted = LocalDate.of(2026, 3, 1);
        World.run("update union_node set valid_from = ? where id = ?", converted, company);
        employ(company, "ENTERPRISE");
        assertThat(codes(company, converted)).doesNotContain(ShippedPacks.WENZHOU);
        assertThat(codes(company, converted.minusDays(1))).contains(ShippedPacks.WENZHOU);
    }

    @Test
    void the_same_pack_twice_at_once_and_a_word_of_one_person_are_refused_by_the_database() {
        Adopted.by(province, "ZJ-2018", "[2020-01-01,)");
        assertThatThrownBy(() -> Adopted.by(province, "ZJ-2018", "[2021-01-01,)"))
                .hasMessageContaining("pack_adoption_once");
        assertThatThrownBy(() -> World.run(
                        """
                        insert into pack_adoption (id, root_id, union_id, pack_code, period, adopted_by, confirmed_by)
                        values (?, ?, ?, 'HB-2018', '[2020-01-01,)', 'a', 'a')
                        """,
                        UUID.randomUUID(),
                        world.root(),
                        province))
                .hasMessageContaining("pack_adoption_by_two");
    }

    private void employ(UUID union, String kind) {
        UUID employer = UUID.randomUUID();
        World.run(
                "insert into employer (id, root_id, union_id, name, kind, updated_at) values (?, ?, ?, ?, ?, now())",
                employer,
                world.root(),
                union,
                kind,
                kind);
        World.run("update union_node set employer_id = ? where id = ?", employer, union);
        Arc.container().instance(Unions.class).get().refresh();
    }

    private static List<String> codes(UUID union, LocalDate day) {
        return Arc.container().instance(PackStack.class).get().of(union, day).stream()
                .map(pack -> pack.ref().code())
                .toList();
    }
}
