package org.unionhome.membership.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.PersonalData;

/** A zip that opens anywhere: a page to read, the same as JSON for programs, and the files that belong to it. */
@ApplicationScoped
class MyDataFile {

    private final MyDataIndex index;
    private final ObjectMapper json;

    MyDataFile(MyDataIndex index, ObjectMapper json) {
        this.index = index;
        this.json = json;
    }

    void write(List<PersonalData.Part> parts, Locale language, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "index.html", index.page(parts, language).getBytes(StandardCharsets.UTF_8));
        for (PersonalData.Part part : parts) {
            entry(
                    zip,
                    part.name() + ".json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(objects(part)));
            for (PersonalData.Document document : part.documents()) {
                entry(zip, pathOf(part, document), document.content().get());
            }
        }
        zip.finish();
    }

    static String pathOf(PersonalData.Part part, PersonalData.Document document) {
        return "files/" + part.name() + "/" + document.name();
    }

    private static List<Map<String, @Nullable Object>> objects(PersonalData.Part part) {
        return part.rows().stream().map(row -> object(part.fields(), row)).toList();
    }

    private static Map<String, @Nullable Object> object(List<String> fields, List<@Nullable Object> row) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < fields.size(); i++) {
            object.put(fields.get(i), row.get(i));
        }
        return object;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
