package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;

/** The file of a draft: read, written anew, and checked whether it can be read as a pack at all. Pure. */
final class DraftContent {

    private DraftContent() {}

    /** A place in a document under its name. */
    record Source(
            String name,
            String documentNumber,
            @Nullable String title,
            String clause,
            String confidence,
            @Nullable String ruling) {}

    /** What shall be written anew; everything else stays. */
    record Change(
            @Nullable String title, List<PackEditor.Edit> values, List<Source> sources, List<String> acceptedAnswers) {}

    /** The same pack under another code, as one that belongs to nobody else. */
    static String renamed(String content, String code, String title) {
        ObjectNode file = (ObjectNode) PackReader.tree(content);
        file.put("code", code).put("title", title);
        file.remove(List.of("follows", "everywhere"));
        return PackReader.write(file);
    }

    /** @throws Problem INVALID_INPUT by value, POLICY_DRAFT_UNREADABLE */
    static String changed(String content, Change change) {
        ObjectNode file = (ObjectNode) PackReader.tree(content);
        if (change.title() != null) {
            file.put("title", change.title());
        }
        change.sources().forEach(source -> put(file.withObject("/sources"), source));
        var faults = new PackEditor(file).write(change.values());
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        requireReadable(file);
        PackQuestions.accept(file, change.acceptedAnswers());
        return PackReader.write(file);
    }

    private static void put(ObjectNode sources, Source source) {
        ObjectNode place = sources.putObject(source.name());
        place.put("documentNumber", source.documentNumber());
        if (source.title() != null) {
            place.put("title", source.title());
        }
        place.put("clause", source.clause()).put("confidence", source.confidence());
        if (source.ruling() != null) {
            place.put("ruling", source.ruling());
        }
    }

    private static void requireReadable(ObjectNode file) {
        try {
            PackReader.pack(PackReader.file(file), 1);
        } catch (UncheckedIOException | IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_UNREADABLE);
        }
    }

    static List<Source> sourcesOf(String content) {
        return PackReader.tree(content).path("sources").properties().stream()
                .map(place -> {
                    var cited = PackValues.citation(place.getValue());
                    String ruling = place.getValue().path("ruling").asText(null);
                    return new Source(
                            place.getKey(),
                            cited.documentNumber(),
                            cited.title(),
                            cited.clause(),
                            cited.confidence().name(),
                            ruling);
                })
                .toList();
    }
}
