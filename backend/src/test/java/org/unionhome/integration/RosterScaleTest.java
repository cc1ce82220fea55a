package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Imports;
import org.unionhome.testing.People;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/**
 * Measures a large roster; run it by name with {@code -Dunionhome.scale=100000}. Prints seconds for upload, preview,
 * commit and undo. Give it {@code -Dquarkus.http.test-timeout=600s} as well.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "unionhome.scale", matches = "[0-9]{1,6}")
class RosterScaleTest {

    private static final int SEQUENCES = 500;
    private long spent;

    @Test
    void a_large_roster_is_brought_in_and_taken_back() {
        int rows = Integer.getInteger("unionhome.scale");
        World world = World.fresh();
        UUID union = world.union("机关工会", world.root());
        var imports = Imports.by(world.officer("管理员", Role.ADMINISTRATOR, world.root()));
        byte[] file = roster(rows);
        long begin = told("writing the file", System.nanoTime());
        UUID id = UUID.fromString(imports.tryUpload("ROSTER", union, file)
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
        long uploaded = told("upload", begin);
        imports.awaitLong(id, "READY");
        long previewed = told("preview", uploaded);
        imports.startCommit(id);
        imports.awaitLong(id, "COMMITTED");
        long committed = told("commit", previewed);
        assertThat(World.count("select count(*) from membership where union_id = ?", union))
                .isEqualTo(rows);
        imports.tryUndo(id).then().statusCode(202);
        imports.awaitLong(id, "UNDONE");
        told("undo", committed);
    }

    /** Wall time, and how much of it this process was given: on a busy machine the two differ. */
    private long told(String what, long since) {
        long now = System.nanoTime();
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        System.out.printf(
                "SCALE %s %.1f s (own processor time %.1f s)%n", what, (now - since) / 1e9, (cpu - spent) / 1e3);
        spent = cpu;
        return now;
    }

    private static byte[] roster(int members) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("姓名", "身份证号", "手机号", "职工编号", "岗位", "入会日期"));
        for (int i = 0; i < members; i++) {
            LocalDate birth = LocalDate.of(1965, 1, 1).plusDays(i / SEQUENCES * 37L);
            String idNumber = People.idNumber(birth, i % SEQUENCES);
            rows.add(List.of("王安博", idNumber, People.phone(i), "G" + i, "科员", "2020-01-01"));
        }
        return Workbooks.of(rows);
    }
}
