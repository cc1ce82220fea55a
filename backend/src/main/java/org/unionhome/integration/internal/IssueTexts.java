package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.RowIssue;

/** What is wrong with rows and files, in the caller's language. */
@ApplicationScoped
class IssueTexts {

    private static final String OWN = "imports";
    private final Texts texts;
    private final CurrentRequest request;

    IssueTexts(Texts texts, CurrentRequest request) {
        this.texts = texts;
        this.request = request;
    }

    String label(ImportKind kind, ImportField field) {
        return texts.get(kind.texts(), request.locale(), "field." + field.name());
    }

    /** The kind's own words; else those for every kind. */
    String message(ImportKind kind, RowIssue issue) {
        String key = "issue." + issue.code();
        Object[] arguments = issue.arguments().toArray();
        Locale locale = request.locale();
        return texts.has(OWN, locale, key)
                ? texts.get(OWN, locale, key, arguments)
                : texts.get(kind.texts(), locale, key, arguments);
    }

    /** All that keeps a row out, with the column each belongs to. */
    String reasons(ImportKind kind, List<RowIssue> issues) {
        return issues.stream()
                .filter(RowIssue::error)
                .map(issue -> column(kind, issue) + message(kind, issue))
                .collect(Collectors.joining(texts.get(OWN, request.locale(), "reasons.between")));
    }

    private String column(ImportKind kind, RowIssue issue) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(issue.field()))
                .findFirst()
                .map(field -> texts.get(OWN, request.locale(), "reasons.column", label(kind, field)))
                .orElse("");
    }

    String own(String key) {
        return texts.get(OWN, request.locale(), key);
    }

    /** Why an import or a job did not succeed. */
    String failure(String code) {
        String key = "failure." + code;
        return texts.has(OWN, request.locale(), key)
                ? texts.get(OWN, request.locale(), key)
                : texts.get("problems", request.locale(), code + ".detail");
    }
}
