package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.World;

/** What becomes of exported files when their time is over. */
@QuarkusTest
class ExportRetentionTest {

    @Inject
    ExportRetention retention;

    private static UUID export(String expires) {
        UUID id = Ids.next();
        World.run(
                """
                insert into member_export (id, root_id, subject, requester, format, columns, status_asked, tops, purpose,
                                           reason, language, status, rows, created_at, expires_at)
                values (?, ?, 's', '某干部', 'CSV', '{NAME}', 'ACTIVE', array[?::uuid], 'MEMBERSHIP', '核对', 'zh', 'READY', 1,
                        now(), now() + ?::interval)
                """,
                id,
                id,
                id,
                expires);
        World.run("insert into member_export_part (export_id, no, content) values (?, 0, '\\x00')", id);
        return id;
    }

    @Test
    void the_file_goes_and_who_asked_for_it_stays_on_record() {
        UUID old = export("-1 second");
        UUID fresh = export("1 day");
        retention.forgetOldFiles();
        assertThat(parts(old)).isZero();
        assertThat(parts(fresh)).isOne();
        assertThat(World.count("select count(*) from member_export where id = ? and reason = '核对'", old))
                .isOne();
    }

    private static long parts(UUID export) {
        return World.count("select count(*) from member_export_part where export_id = ?", export);
    }
}
