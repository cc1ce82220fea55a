package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Imports;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/**
 * Measures enrolments brought in by one job; run it by name with {@code -Dunionhome.enrollments=30843} and
 * {@code -Dquarkus.http.test-timeout=600s}. Prints seconds for preview and commit, and the heap in use after each.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "unionhome.enrollments", matches = "[0-9]{1,6}")
class EnrollmentScaleTest {

    private static final int UNITS = 63;

    @Test
    void thousands_are_enrolled_by_one_job() {
        int members = Integer.getInteger("unionhome.enrollments");
        var scene = new MutualAidScene();
        var sizes = new ArrayList<>(Collections.nCopies(UNITS, members / UNITS));
        sizes.set(0, sizes.get(0) + members % UNITS);
        GoldenMutualAid.units(scene.world, scene.bureau, "单位", sizes, false);
        String round = scene.openedProvincial();
        String roundNo = World.text("select round_no from welfare_round where id = ?::uuid", round);
        var imports = Imports.by(scene.world.officer("管理员", Role.ADMINISTRATOR, scene.bureau));
        byte[] file = file(roundNo, scene.bureau);
        long begin = System.nanoTime();
        UUID id = UUID.fromString(imports.tryUpload("ENROLLMENT", scene.bureau, file)
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
        imports.awaitLong(id, "READY");
        long previewed = told("upload and preview", begin);
        imports.startCommit(id);
        imports.awaitLong(id, "COMMITTED");
        told("commit", previewed);
        assertThat(World.count("select count(*) from welfare_enrollment where import_id = ?", id))
                .isEqualTo(members);
    }

    private static long told(String what, long since) {
        long now = System.nanoTime();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf("SCALE %s %.1f s, heap in use %d MB%n", what, (now - since) / 1e9, heap);
        return now;
    }

    private static byte[] file(String roundNo, UUID above) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("参保批次号", "会员编号", "姓名", "份数", "个人缴费"));
        String all = World.text(
                "select string_agg(member_no || '|' || name, ',') from membership where l2 = ? and member_no like 'G%'",
                above);
        for (String member : all.split(",")) {
            String[] parts = member.split("\\|");
            rows.add(List.of(roundNo, parts[0], parts[1], 1, "12.00"));
        }
        return Workbooks.of(rows);
    }
}
