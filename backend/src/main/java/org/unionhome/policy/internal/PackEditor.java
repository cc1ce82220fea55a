package org.unionhome.policy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.policy.Frequency;
import org.unionhome.policy.internal.PackValue.Kind;

/** Writes single values of a pack file anew. Pure: the file that is given is changed and nothing else. */
final class PackEditor {

    private static final Map<Kind, Pattern> SHAPES = Map.of(
            Kind.SCHEME, SchemeEdits.NAMES,
            Kind.MONEY, Pattern.compile("(0|[1-9][0-9]{0,12})\\.[0-9]{2}|"),
            Kind.COUNT, Pattern.compile("[0-9]{1,6}"),
            Kind.COUNTS, Pattern.compile("[0-9]{1,6}( [0-9]{1,6})*"),
            Kind.SHARE, Pattern.compile("[1-9][0-9]{0,4}/[1-9][0-9]{0,4}"),
            Kind.FLAG, Pattern.compile("true|false"),
            Kind.FORM, Pattern.compile("STATED|UNSTATED"),
            Kind.WORDS, Pattern.compile("[A-Z][A-Z0-9_]*( [A-Z][A-Z0-9_]*)*"),
            Kind.PERIOD, Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}/([0-9]{4}-[0-9]{2}-[0-9]{2})?"));
    private final ObjectNode file;
    private final List<FieldFault> faults = new ArrayList<>();

    PackEditor(ObjectNode file) {
        this.file = file;
    }

    /** @param text absent to take the value out */
    record Edit(String path, @Nullable String text, @Nullable String source) {}

    /** What is wrong with the edits, by their place in the list; the file is whole only without any. */
    List<FieldFault> write(List<Edit> edits) {
        Map<String, PackValue> known = PackValues.of(file).stream()
                .collect(Collectors.toMap(PackValue::path, value -> value, (first, again) -> first));
        for (int at = 0; at < edits.size(); at++) {
            write(edits.get(at), known, "/values/" + at);
        }
        return faults;
    }

    private void write(Edit edit, Map<String, PackValue> known, String pointer) {
        String source = edit.source();
        if (source != null && !file.path("sources").has(source)) {
            fault(pointer + "/source", "UNKNOWN_SOURCE");
            return;
        }
        PackValue value = known.get(edit.path());
        if (value == null) {
            add(edit, known, pointer);
            return;
        }
        if (edit.text() != null && Reshaping.handles(value.kind())) {
            reshape(edit, edit.text(), value.kind(), pointer);
            return;
        }
        Optional<String> cell = find(edit.path()).isPresent() ? Optional.empty() : cellOf(edit.path());
        ObjectNode node = find(cell.map(
                                name -> edit.path().substring(0, edit.path().length() - name.length() - 1))
                        .orElse(edit.path()))
                .orElseThrow();
        if (edit.text() == null) {
            remove(edit.path(), value, pointer);
            known.keySet().removeIf(path -> path.equals(edit.path()) || path.startsWith(edit.path() + "."));
        } else if (!fits(value.kind(), edit.text())
                || (cell.isPresent() && edit.text().isEmpty())) {
            fault(pointer + "/text", "PATTERN");
        } else if (cell.isPresent()) {
            write(node, cell.get(), edit.text());
        } else {
            set(node, value.kind(), edit.text());
        }
        if (source != null) {
            node.put("source", source);
        }
    }

    private void reshape(Edit edit, String text, Kind kind, String pointer) {
        ObjectNode place = find(Reshaping.placeOf(kind, edit.path())).orElseThrow();
        if (!Reshaping.write(place, kind, edit.path(), text)) {
            fault(pointer + "/text", "PATTERN");
        } else if (edit.source() != null) {
            place.put("source", edit.source());
        }
    }

    private static boolean fits(Kind kind, String text) {
        return switch (kind) {
            case FREQUENCY ->
                Arrays.stream(Frequency.values()).anyMatch(one -> one.name().equals(text));
            case OCCASION, STRUCTURE, CONDITION -> false;
            case TEXT -> !text.isBlank();
            default -> Objects.requireNonNull(SHAPES.get(kind)).matcher(text).matches();
        };
    }

    private static void set(ObjectNode node, Kind kind, String text) {
        switch (kind) {
            case SCHEME -> SchemeEdits.rename(node, text);
            case FORM -> {
                node.remove("unstated");
                if (text.equals("UNSTATED")) {
                    node.put("unstated", true);
                }
            }
            case PERIOD -> {
                String[] days = text.split("/", -1);
                node.put("from", days[0]);
                node.remove("to");
                if (!days[1].isEmpty()) {
                    node.put("to", days[1]);
                }
            }
            case MONEY -> money(node, text);
            case WORDS -> node.set("value", list(text, TextNode::valueOf));
            case COUNTS -> node.set("value", list(text, one -> IntNode.valueOf(Integer.parseInt(one))));
            case COUNT -> write(node, "value", text);
            default -> node.put("value", text);
        }
    }

    /** A number stays a number. */
    private static void write(ObjectNode node, String field, String text) {
        boolean number = node.path(field).isNumber();
        node.set(field, number ? IntNode.valueOf(Integer.parseInt(text)) : TextNode.valueOf(text));
    }

    /** The last step of a path to a value that stands in a line of a table. */
    private static Optional<String> cellOf(String path) {
        return PackValues.CELLS.stream()
                .filter(cell -> path.endsWith("." + cell))
                .findFirst();
    }

    private static void money(ObjectNode node, String text) {
        if (node.has("value")) {
            node.put("value", text);
            return;
        }
        node.remove(List.of("amount", "notStated"));
        if (text.isEmpty()) {
            node.put("notStated", true);
        } else {
            node.put("amount", text);
        }
    }

    private static ArrayNode list(String text, Function<String, JsonNode> item) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String one : text.split(" ")) {
            list.add(item.apply(one));
        }
        return list;
    }

    /** What the file does not say yet; what follows in the same list can change it. */
    private void add(Edit edit, Map<String, PackValue> known, String pointer) {
        Optional<Kind> kind = newKind(edit.path());
        if (kind.isEmpty()) {
            addForm(edit, pointer);
        } else if (edit.source() == null) {
            fault(pointer + "/source", "REQUIRED");
        } else if (edit.text() == null || edit.text().isEmpty() || !fits(kind.get(), edit.text())) {
            fault(pointer + "/text", "PATTERN");
        } else {
            add(edit.path(), edit.text(), edit.source());
        }
        PackValues.of(file).forEach(value -> known.putIfAbsent(value.path(), value));
    }

    /** What can be written at a path of which the file says nothing yet. */
    private Optional<Kind> newKind(String path) {
        if (SchemeEdits.isScheme(path)) {
            return Optional.of(Kind.SCHEME);
        }
        return TermEdits.isTerm(path)
                ? find(TermEdits.occasionOf(path)).map(occasion -> TermEdits.kindOf(path))
                : SectionEdits.kindOf(path);
    }

    private void add(String path, String text, String source) {
        if (SchemeEdits.isScheme(path)) {
            SchemeEdits.add(file, path, text, source);
        } else if (TermEdits.isTerm(path)) {
            TermEdits.add(find(TermEdits.occasionOf(path)).orElseThrow(), path, text, source);
        } else {
            SectionEdits.add(file, path, text, source);
        }
    }

    /** A form that may be given from now on. */
    private void addForm(Edit edit, String pointer) {
        int cut = edit.path().lastIndexOf(".forms.");
        var occasion = cut < 0 ? Optional.<ObjectNode>empty() : find(edit.path().substring(0, cut));
        String form = cut < 0 ? "" : edit.path().substring(cut + ".forms.".length());
        if (occasion.isEmpty()
                || edit.text() == null
                || !List.of("CASH", "GOODS", "VOUCHER", "NONE").contains(form)) {
            fault(pointer + "/path", "UNKNOWN_VALUE");
            return;
        }
        if (edit.source() == null) {
            fault(pointer + "/source", "REQUIRED");
            return;
        }
        ObjectNode added = occasion.get().withArray("forms").addObject();
        added.put("form", form).put("source", edit.source());
        set(added, Kind.FORM, edit.text());
    }

    /** A scheme, a term and a form can be taken out, but never the last form. */
    private void remove(String path, PackValue value, String pointer) {
        if (value.kind() == Kind.SCHEME) {
            SchemeEdits.remove(file, path);
            return;
        }
        if (TermEdits.isTerm(path)) {
            find(TermEdits.occasionOf(path)).ifPresent(occasion -> TermEdits.remove(occasion, path));
            return;
        }
        int cut = path.lastIndexOf(".forms.");
        if (value.kind() != Kind.FORM || cut < 0) {
            fault(pointer + "/text", "REQUIRED");
            return;
        }
        ArrayNode forms = find(path.substring(0, cut)).orElseThrow().withArray("forms");
        if (forms.size() == 1) {
            fault(pointer + "/text", "REQUIRED");
            return;
        }
        String name = path.substring(cut + ".forms.".length());
        for (int at = forms.size() - 1; at >= 0; at--) {
            if (PackValues.nameOf(forms.get(at)).equals(name)) {
                forms.remove(at);
            }
        }
    }

    private Optional<ObjectNode> find(String path) {
        JsonNode here = file;
        for (String step : path.split("\\.")) {
            here = here.isArray() ? item(here, step) : here.path(step);
        }
        return here instanceof ObjectNode found ? Optional.of(found) : Optional.empty();
    }

    private static JsonNode item(JsonNode list, String name) {
        for (JsonNode one : list) {
            if (PackValues.nameOf(one).equals(name)) {
                return one;
            }
        }
        return list.path("");
    }

    private void fault(String pointer, String code) {
        faults.add(new FieldFault(pointer, code, List.of()));
    }
}
