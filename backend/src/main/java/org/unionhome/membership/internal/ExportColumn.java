package org.unionhome.membership.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column that a list of members can have, called as rosters call it, so that it can be brought in again. */
enum ExportColumn {
    MEMBER_NO("memberNo", ExportRow::memberNo),
    NAME("name", ExportRow::name),
    SEX("sex", ExportRow::sexWord),
    BIRTH_DATE("birthDate", row -> text(row.birthDate())),
    ID_NUMBER("idNumber", ExportRow::idNumber),
    PHONE("phone", ExportRow::phone),
    EMPLOYEE_NO("employeeNo", ExportRow::employeeNo),
    UNION_CODE("unionCode", ExportRow::unionCode),
    UNION_NAME("unionName", ExportRow::unionName),
    POST("post", ExportRow::post),
    POST_CATEGORY("postCategory", ExportRow::postCategoryWord),
    JOINED_ON("joinedOn", row -> text(row.joinedOn())),
    STATUS("status", ExportRow::statusWord);

    private final String field;
    private final Function<ExportRow, @Nullable String> value;

    ExportColumn(String field, Function<ExportRow, @Nullable String> value) {
        this.field = field;
        this.value = value;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Key of its header among the words of rosters. */
    String header() {
        return "field." + field;
    }

    String of(ExportRow row) {
        String text = value.apply(row);
        return text == null ? "" : text;
    }

    boolean sensitive() {
        return this == ID_NUMBER || this == PHONE;
    }

    static List<ExportColumn> of(List<String> names) {
        return Arrays.stream(values())
                .filter(column -> names.contains(column.name()))
                .toList();
    }
}
