package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Imports;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;
import org.unionhome.testing.demo.DemoRoster;
import org.unionhome.testing.demo.DemoUnions;

/** The 3,000 rows of the demo, from upload to undo. */
@QuarkusTest
class DemoRosterTest {

    private World world;
    private Imports imports;
    private DemoRoster roster;

    @BeforeEach
    void the_tree_of_the_demo() {
        world = World.fresh();
        imports = Imports.by(world.officer("管理员", Role.ADMINISTRATOR, world.root()));
        imports.commit(imports.preview("UNIONS", world.root(), Workbooks.of(DemoUnions.rows())));
        roster = DemoRoster.of(LocalDate.of(2026, 11, 20), world.rootCode());
    }

    @Test
    void three_thousand_rows_are_previewed_committed_corrected_and_taken_back() {
        var logged = new ArrayList<String>();
        Handler listener = listening(logged);
        Logger.getLogger("").addHandler(listener);
        try {
            String before = digest();
            UUID id = imports.preview("ROSTER", world.root(), Workbooks.of(roster.sheet()));
            int wrong = roster.wrongRows();
            assertThat(wrong).isEqualTo(49);
            assertThat(imports.show(id).getMap("counts"))
                    .containsEntry("rows", DemoRoster.ROWS)
                    .containsEntry("added", DemoRoster.ROWS - wrong)
                    .containsEntry("changed", 0)
                    .containsEntry("errors", wrong)
                    .containsEntry("warnings", roster.monthsOnly());
            imports.commit(id);
            assertThat(members()).isEqualTo(DemoRoster.ROWS - wrong);
            UUID corrected = correctAndBringInAgain(id, wrong);
            assertThat(plainValues()).isEmpty();
            assertThat(logged).noneMatch(line -> line.contains("330199"));
            imports.undo(id);
            assertThat(members()).isEqualTo((long) roster.defects().get(DemoRoster.Defect.IMPOSSIBLE_DATE));
            imports.undo(corrected);
            assertThat(digest()).isEqualTo(before);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    /** The error sheet comes back with its headers, its rows as they were and the reasons in the last column. */
    private UUID correctAndBringInAgain(UUID id, int wrong) {
        var sheet = Workbooks.read(imports.errorSheet(id));
        assertThat(sheet).hasSize(wrong + 1);
        assertThat(sheet.get(0)).contains("身份证号码", "错误原因");
        var corrected = new ArrayList<List<?>>();
        corrected.add(sheet.get(0));
        for (List<String> row : sheet.subList(1, sheet.size())) {
            if (row.get(row.size() - 1).contains("日期不存在")) {
                var cells = new ArrayList<Object>(row);
                cells.set(11, "2019-02-28");
                corrected.add(cells);
            }
        }
        assertThat(corrected).hasSize(roster.defects().get(DemoRoster.Defect.IMPOSSIBLE_DATE) + 1);
        UUID again = imports.preview("ROSTER", world.root(), Workbooks.of(corrected));
        assertThat(imports.show(again).getMap("counts"))
                .containsEntry("added", corrected.size() - 1)
                .containsEntry("errors", 0);
        imports.commit(again);
        return again;
    }

    private static Handler listening(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + " " + java.util.Arrays.toString(line.getParameters()) + " "
                        + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private long members() {
        return World.count("select count(*) from membership where root_id = ? and import_id is not null", world.root());
    }

    private String digest() {
        return World.text(
                """
                select md5(coalesce(string_agg(t::text, '|' order by t::text), ''))
                  from (select to_jsonb(p) - 'version' - 'updated_at' || to_jsonb(m) - 'version' - 'updated_at' as t
                          from person p join membership m on m.person_id = p.id where p.root_id = ?) x
                """,
                world.root());
    }

    /** Every column of every table that holds something that looks like a number of the roster, read as raw bytes. */
    private static List<String> plainValues() {
        var found = new ArrayList<String>();
        String columns = World.text(
                """
                select string_agg(table_name || ' ' || column_name || ' ' || data_type, ',')
                  from information_schema.columns
                 where table_schema = 'public' and data_type in ('text', 'jsonb', 'bytea', 'character varying', 'ARRAY')
                """);
        for (String column : columns.split(",")) {
            String[] parts = column.split(" ");
            String value = parts[2].toLowerCase(Locale.ROOT).equals("bytea")
                    ? "encode(" + parts[1] + ", 'escape')"
                    : parts[1] + "::text";
            long hits = World.count("select count(*) from " + parts[0] + " where " + value
                    + " ~ '330199(19|20)[0-9]{9}|1990000[0-9]{4}'");
            if (hits > 0) {
                found.add(column + ": " + hits);
            }
        }
        return found;
    }
}
