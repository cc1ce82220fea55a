package org.unionhome.kernel;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Violations as faults: {@code /visitors/0} in the body, {@code ?limit} for a parameter, the name of a header. */
final class Faults {
    private Faults() {}

    static List<Problem.FieldFault> of(Set<ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Faults::of)
                .sorted(Comparator.comparing(Problem.FieldFault::pointer).thenComparing(Problem.FieldFault::code))
                .toList();
    }

    private static Problem.FieldFault of(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        String code = descriptor
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
        var attributes = descriptor.getAttributes();
        var arguments = new ArrayList<>();
        for (String name : List.of("min", "max", "value")) {
            if (attributes.get(name) instanceof Number number) {
                arguments.add(number);
            }
        }
        return new Problem.FieldFault(pointer(violation), code, arguments);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        Path path = violation.getPropertyPath();
        var pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                appendIndex(pointer, node);
                pointer.append('/').append(node.getName());
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                appendIndex(pointer, node);
            }
        }
        boolean body = pointer.length() > 0 || parameter.endsWith("Dto");
        return body ? pointer.toString() : header(violation).orElse("?" + parameter);
    }

    /** The header that the violated parameter is taken from; empty when it is no header. */
    private static Optional<String> header(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        var method = nodes.next().as(Path.MethodNode.class);
        int parameter = nodes.next().as(Path.ParameterNode.class).getParameterIndex();
        Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
        return ContractOperations.of(violation.getRootBeanClass(), method.getName(), types)
                .map(operation -> operation.getParameters()[parameter].getAnnotation(HeaderParam.class))
                .map(HeaderParam::value);
    }

    private static void appendIndex(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
    }
}
