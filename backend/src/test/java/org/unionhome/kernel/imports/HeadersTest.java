package org.unionhome.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {

    private final Headers headers = new Headers(List.of(
            ImportField.required("name", 60, "姓名"),
            ImportField.optional("idNumber", 40, "身份证号", "公民身份号码"),
            ImportField.optional("phone", 30, "手机号", "联系电话")));

    @Test
    void the_headers_are_found_below_a_title() {
        var title = new SourceRow(1, List.of("某某工会会员名册"));
        var row = new SourceRow(3, List.of("序号", "姓 名", "公民身份号码（必填）", "联系电话："));
        assertThat(headers.find(List.of(title, row, new SourceRow(4, List.of("1", "赵一")))))
                .contains(row);
        assertThat(headers.columns(row)).extracting(Column::field).containsExactly(null, "name", "idNumber", "phone");
    }

    @Test
    void of_two_columns_with_the_same_meaning_the_first_is_taken() {
        var columns = headers.columns(new SourceRow(1, List.of("姓名", "手机号", "联系电话")));
        assertThat(columns).extracting(Column::field).containsExactly("name", "phone", null);
    }

    @Test
    void unknown_headers_are_left_to_the_officer() {
        var row = new SourceRow(1, List.of("Full name", "Mobile"));
        assertThat(headers.find(List.of(row))).contains(row);
        assertThat(headers.columns(row)).extracting(Column::field).containsOnlyNulls();
    }

    @Test
    void data_is_not_taken_for_headers() {
        assertThat(headers.find(List.of(new SourceRow(1, List.of("赵一", "11010519491231002X")))))
                .isEmpty();
        assertThat(headers.find(List.of(new SourceRow(1, List.of("赵一", "１９９００００００００")))))
                .isEmpty();
    }
}
