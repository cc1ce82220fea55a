package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.Texts;

/** The page that a person reads: each part as a table, with what every field means and its name in the JSON. */
@ApplicationScoped
class MyDataIndex {

    static final String BUNDLE = "my-data";
    private static final String STYLE =
            """
            body { font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
            table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 }
            th, td { border: 1px solid #999; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top }
            .scroll { overflow-x: auto }
            """;
    private final Texts texts;
    private final Clock clock;

    MyDataIndex(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String page(List<PersonalData.Part> parts, Locale language) {
        String title = word(language, "title");
        String contents = parts.stream()
                .map(part -> "<li><a href=\"#%s\">%s</a> (%d)</li>"
                        .formatted(
                                part.name(),
                                word(language, part.name()),
                                part.rows().size()))
                .collect(Collectors.joining("\n"));
        String sections = parts.stream().map(part -> section(part, language)).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <ol>
                %s
                </ol>
                %s
                </html>
                """
                .formatted(
                        language.getLanguage().equals("en") ? "en" : "zh-CN",
                        title,
                        STYLE,
                        title,
                        texts.get(BUNDLE, language, "made", LocalDate.now(clock).toString()),
                        word(language, "intro"),
                        contents,
                        sections);
    }

    private String section(PersonalData.Part part, Locale language) {
        String heads = part.fields().stream()
                .map(field -> "<th>%s<br><small>%s</small></th>"
                        .formatted(word(language, part.name() + "." + field), escaped(field)))
                .collect(Collectors.joining());
        String rows = part.rows().stream().map(MyDataIndex::row).collect(Collectors.joining("\n"));
        String files = part.documents().stream()
                .map(document -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(MyDataFile.pathOf(part, document), escaped(document.name())))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        return """
                <h2 id="%s">%s</h2>
                <p>%s <a href="%s.json">%s.json</a></p>
                <div class="scroll">
                <table><thead><tr>%s</tr></thead><tbody>
                %s
                </tbody></table>
                </div>
                %s
                """
                .formatted(
                        part.name(),
                        word(language, part.name()),
                        word(language, part.name() + ".about"),
                        part.name(),
                        part.name(),
                        heads,
                        rows,
                        part.documents().isEmpty() ? "" : files);
    }

    private static String row(List<@Nullable Object> values) {
        return values.stream()
                .map(value -> "<td>" + (value == null ? "" : escaped(shown(value))) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String shown(Object value) {
        return value instanceof List<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining("、"))
                : value.toString();
    }

    private String word(Locale language, String key) {
        return escaped(texts.get(BUNDLE, language, key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
