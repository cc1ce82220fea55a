package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a spreadsheet program may open without harm. */
class ExportTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x"
            })
    void what_begins_like_a_formula_gets_an_apostrophe(String text) {
        assertThat(ExportText.cell(text).replaceFirst("^\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈思远", "科员-二级", "2019-07-01", "G-1", "330***********1234", "张·三", ""})
    void other_text_stays_as_it_is(String text) {
        assertThat(ExportText.cell(text)).isEqualTo(text);
    }

    @Test
    void long_digits_and_leading_zeros_are_kept_by_a_tab_behind_them() {
        assertThat(ExportText.cell("330199199003040118")).isEqualTo("\"330199199003040118\t\"");
        assertThat(ExportText.cell("000123")).isEqualTo("\"000123\t\"");
        assertThat(ExportText.cell("2019")).isEqualTo("2019");
    }

    @Test
    void quotes_commas_and_line_ends_stay_within_their_cell() {
        assertThat(ExportText.cell("甲,乙\"丙\"\n丁")).isEqualTo("\"甲,乙\"\"丙\"\"\n丁\"");
    }

    @Test
    void the_file_begins_with_a_byte_order_mark() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new ExportText(bytes)) {
            file.line(List.of("姓名", "职务"));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF姓名,职务\r\n");
    }
}
