package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;

/** The questions that stand in a pack, with the answers they get. Pure. */
final class PackQuestions {

    private PackQuestions() {}

    /** @param answer what it gets where that is another than it should get, and is known in words */
    record Answered(String name, boolean holds, @Nullable String answer) {}

    static List<Answered> of(Pack pack, PackFile file) {
        Stream<Answered> care = file.vectors().stream().map(vector -> {
            boolean holds = PackVectors.holds(pack, vector);
            return new Answered(vector.name(), holds, holds ? null : words(PackVectors.answer(pack, vector)));
        });
        var sections = pack.sections().contradicted().stream().map(name -> new Answered(name, false, null));
        return Stream.concat(care, sections).toList();
    }

    private static String words(Decision decision) {
        return decision.verdict() + " "
                + decision.findings().stream().map(Finding::code).collect(Collectors.joining(" "));
    }

    /** The present answers of these questions are right from now on; one of a section is no longer asked. */
    static void accept(ObjectNode file, List<String> names) {
        PackFile read = PackReader.file(file);
        Pack pack = PackReader.pack(read, 1);
        Set<String> accepted = Set.copyOf(names);
        read.vectors().stream()
                .filter(vector -> accepted.contains(vector.name()))
                .forEach(vector -> rewrite(file.withArray("vectors"), vector, PackVectors.answer(pack, vector)));
        read.figures().stream()
                .filter(figure -> accepted.contains(figure.name()))
                .forEach(figure ->
                        rewrite(file.withArray("figures"), figure, FigureVectors.textOf(read, figure.value())));
        file.properties().forEach(section -> drop(section.getValue(), accepted));
    }

    /** A figure that the pack no longer names is no longer asked for. */
    private static void rewrite(ArrayNode figures, PackFile.FigureVector figure, @Nullable String now) {
        for (int at = figures.size() - 1; at >= 0; at--) {
            if (!figures.get(at).path("name").asText().equals(figure.name())) {
                continue;
            }
            if (now == null) {
                figures.remove(at);
            } else {
                ((ObjectNode) figures.get(at)).put("is", now);
            }
        }
    }

    private static void rewrite(ArrayNode vectors, PackFile.Vector vector, Decision now) {
        for (JsonNode one : vectors) {
            if (one.path("name").asText().equals(vector.name()) && one instanceof ObjectNode question) {
                question.put("verdict", now.verdict().name());
                ArrayNode findings = question.putArray("findings");
                now.findings().forEach(finding -> findings.add(finding.code()));
            }
        }
    }

    private static void drop(JsonNode section, Set<String> names) {
        if (section.path("vectors") instanceof ArrayNode vectors) {
            for (int at = vectors.size() - 1; at >= 0; at--) {
                if (names.contains(vectors.get(at).path("name").asText())) {
                    vectors.remove(at);
                }
            }
        }
    }
}
