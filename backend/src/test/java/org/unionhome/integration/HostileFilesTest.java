package org.unionhome.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Each hostile file is refused for its own reason, before anything is stored. */
@QuarkusTest
class HostileFilesTest {

    @TestHTTPResource("/")
    URI backend;

    private UUID union;
    private TestMember officer;
    private Imports imports;

    @BeforeEach
    void an_officer_who_may_import() {
        World world = World.fresh();
        union = world.union("机关工会", world.root());
        officer = world.officer("管理员", Role.ADMINISTRATOR, union);
        imports = Imports.by(officer);
    }

    @AfterEach
    void nothing_was_stored() {
        assertThat(World.count("select count(*) from import_file where union_id = ?", union))
                .isZero();
        assertThat(World.count("select count(*) from job where subject_id not in (select id from import_file)"
                        + " and kind like 'IMPORT%'"))
                .isZero();
    }

    private void refused(byte[] file, int status, String code) {
        imports.tryUpload("ROSTER", union, file).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void a_picture_is_not_a_spreadsheet() {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, 422, "FILE_NOT_SPREADSHEET");
    }

    @Test
    void a_text_is_not_a_spreadsheet() {
        refused("姓名,身份证号\n".getBytes(StandardCharsets.UTF_8), 422, "FILE_NOT_SPREADSHEET");
    }

    @Test
    void a_zip_of_something_else_is_not_a_spreadsheet() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
            zip.write(1);
        }
        refused(bytes.toByteArray(), 422, "FILE_NOT_SPREADSHEET");
    }

    @Test
    void a_workbook_cut_off_in_the_middle_is_not_a_spreadsheet() {
        byte[] whole = Workbooks.of(List.of(List.of("姓名"), List.of("赵一")));
        refused(java.util.Arrays.copyOf(whole, whole.length / 2), 422, "FILE_NOT_SPREADSHEET");
    }

    @Test
    void a_password_is_asked_to_be_removed() {
        refused(HostileFiles.compoundFile("EncryptedPackage"), 422, "FILE_ENCRYPTED");
    }

    @Test
    void the_old_format_is_asked_to_be_saved_anew() {
        refused(HostileFiles.compoundFile("Workbook"), 422, "FILE_OLD_FORMAT");
    }

    @Test
    void macros_are_refused() {
        refused(
                HostileFiles.workbook(HostileFiles.row(2, "赵一"), Map.of("xl/vbaProject.bin", new byte[] {1})),
                422,
                "FILE_HAS_MACRO");
    }

    @Test
    void a_zip_bomb_is_not_unpacked() {
        refused(HostileFiles.bomb(), 422, "FILE_TOO_MUCH_INSIDE");
    }

    @Test
    void a_thousand_parts_are_too_many() {
        refused(HostileFiles.manyParts(), 422, "FILE_TOO_MUCH_INSIDE");
    }

    @Test
    void entities_are_refused_in_every_encoding() {
        refused(HostileFiles.withDocumentType(), 422, "FILE_UNSAFE_MARKUP");
        refused(HostileFiles.withDocumentTypeInUtf16(), 422, "FILE_UNSAFE_MARKUP");
    }

    @Test
    void a_formula_is_refused_with_its_row() {
        String row = "<row r=\"2\"><c r=\"A2\"><f>HYPERLINK(\"http://x\")</f><v>1</v></c></row>";
        imports.tryUpload("ROSTER", union, HostileFiles.workbook(row))
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_HAS_FORMULA"))
                .body("detail", containsString("2"));
    }

    @Test
    void an_empty_file_and_an_empty_sheet_are_refused() {
        refused(new byte[0], 422, "FILE_EMPTY");
        refused(HostileFiles.workbook(""), 422, "FILE_EMPTY");
        refused(Workbooks.of(List.of()), 422, "FILE_EMPTY");
    }

    @Test
    void data_without_headers_is_refused_and_not_repeated_in_the_answer() {
        imports.tryUpload(
                        "ROSTER", union, Workbooks.of(List.of(List.of("赵一", "330199199003040117"), List.of("钱二", ""))))
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_NO_HEADERS"))
                .body(not(containsString("330199")));
    }

    @Test
    void too_many_rows_columns_and_characters_are_refused() {
        var wide = new ArrayList<String>(Collections.nCopies(250, "x"));
        refused(Workbooks.of(List.of(List.of("姓名"), wide)), 422, "FILE_TOO_MANY_COLUMNS");
        refused(Workbooks.of(List.of(List.of("姓名"), List.of("长".repeat(3_000)))), 422, "FILE_CELL_TOO_LONG");
        var many = new ArrayList<List<String>>();
        many.add(List.of("工会代码", "工会名称"));
        for (int i = 0; i < 20_100; i++) {
            many.add(List.of("U" + i, "工会"));
        }
        imports.tryUpload("UNIONS", union, Workbooks.of(many))
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_TOO_MANY_ROWS"));
    }

    /** Only the head is sent: the refusal must not wait for the body. */
    @ParameterizedTest
    @ValueSource(longs = {(32L << 20) + 1, 1L << 30})
    void a_file_above_the_limit_is_refused_before_it_is_sent(long length) throws IOException {
        String head = "POST /api/v1/imports?kind=ROSTER&unionId=" + union + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + Tokens.of(officer) + "\r\nContent-Type: application/octet-stream\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
        try (var socket = new Socket(backend.getHost(), backend.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void the_refusal_is_worded_in_english_when_asked() {
        Api.as(officer)
                .header("Accept-Language", "en")
                .queryParam("kind", "ROSTER")
                .queryParam("unionId", union)
                .contentType("application/octet-stream")
                .body(HostileFiles.compoundFile("EncryptedPackage"))
                .post("/imports")
                .then()
                .statusCode(422)
                .body("title", equalTo("The file has a password"));
    }
}
