package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Imports;
import org.unionhome.testing.People;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** The category of a post in a roster: read in the words of offices, kept where the roster is silent, undone. */
@QuarkusTest
class RosterPostCategoryTest {

    private static final String FIRST = People.idNumber(LocalDate.of(1980, 3, 4), 12);
    private static final String SECOND = People.idNumber(LocalDate.of(1985, 12, 31), 12);
    private World world;
    private UUID bureau;
    private Imports imports;

    @BeforeEach
    void a_bureau_with_an_administrator() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        imports = Imports.by(world.officer("管理员", Role.ADMINISTRATOR, bureau));
    }

    @Test
    void offices_write_it_in_several_ways() {
        imports.commit(preview(row("赵一", FIRST, "工勤技能岗位"), row("钱二", SECOND, "专业技术岗")));
        assertThat(having("WORKER")).isOne();
        assertThat(having("CADRE")).isOne();
    }

    @Test
    void a_roster_that_is_silent_changes_nothing_and_a_change_can_be_undone() {
        imports.commit(preview(row("赵一", FIRST, "工人岗")));
        var silent = imports.show(preview(row("赵一", FIRST, "")));
        assertThat(silent.getMap("counts")).containsEntry("unchanged", 1);
        UUID changed = preview(row("赵一", FIRST, "管理岗"));
        imports.commit(changed);
        assertThat(having("CADRE")).isOne();
        imports.undo(changed);
        assertThat(having("WORKER")).isOne();
    }

    @Test
    void a_word_that_nobody_knows_is_named() {
        assertThat(imports.rows(preview(row("赵一", FIRST, "领导")), "ERROR").getList("items[0].issues.code"))
                .containsExactly("POST_CATEGORY_UNKNOWN");
    }

    private long having(String category) {
        return World.count(
                "select count(*) from person p join membership m on m.person_id = p.id"
                        + " where m.union_id = ? and p.post_category = ?",
                bureau,
                category);
    }

    private UUID preview(Object... rows) {
        var all = new java.util.ArrayList<List<?>>();
        all.add(List.of("姓名", "身份证号", "所属工会", "岗位类别", "入会日期"));
        for (Object row : rows) {
            all.add((List<?>) row);
        }
        return imports.preview("ROSTER", bureau, Workbooks.of(all));
    }

    private static List<Object> row(String name, String idNumber, String category) {
        return List.of(name, idNumber, "机关事务局工会", category, "2019-07-01");
    }
}
