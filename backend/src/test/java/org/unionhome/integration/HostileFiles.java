package org.unionhome.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody might send to do harm, made by hand. */
public final class HostileFiles {

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>
            """;
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="xl/workbook.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>
            """;
    private static final String WORKBOOK =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
            """;
    private static final String WORKBOOK_RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="worksheets/sheet1.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
            </Relationships>
            """;
    private static final String HEADERS =
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c>
            <c r="B1" t="inlineStr"><is><t>身份证号</t></is></c></row>
            """;

    private HostileFiles() {}

    /** A workbook by hand whose first sheet has these rows below the headers. */
    public static byte[] workbook(String rows) {
        return workbook(rows, Map.of());
    }

    public static byte[] workbook(String rows, Map<String, byte[]> more) {
        return zip(sheet("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", HEADERS + rows), more);
    }

    public static byte[] withDocumentType() {
        String head = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        return zip(sheet(head, HEADERS + row(2, "&e;")), Map.of());
    }

    public static byte[] withDocumentTypeInUtf16() {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY e \"boo\">]>";
        String sheet = sheet(head, HEADERS + row(2, "&e;"));
        return zip(sheet.getBytes(StandardCharsets.UTF_16), Map.of());
    }

    /** Unpacks to a gigabyte of blanks. */
    public static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 1 << 10; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    public static byte[] manyParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 1_500; i++) {
            parts.put("xl/media/" + i, new byte[] {1});
        }
        return workbook(row(2, "赵一"), parts);
    }

    /** What office programs make of a workbook with a password, or of one in the old format. */
    public static byte[] compoundFile(String stream) {
        byte[] file = new byte[4_096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    static String row(int no, String name) {
        return "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>".formatted(no, no, name);
    }

    private static String sheet(String head, String rows) {
        return head + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>";
    }

    private static byte[] zip(String sheet, Map<String, byte[]> more) {
        return zip(sheet.getBytes(StandardCharsets.UTF_8), more);
    }

    private static byte[] zip(byte[] sheet, Map<String, byte[]> more) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/worksheets/sheet1.xml", sheet);
            for (var part : more.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
