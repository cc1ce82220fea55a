package org.unionhome.kernel;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Refuses query parameters that the contract does not know or that do not have its type, naming them. */
@Provider
@Priority(Priorities.AUTHORIZATION)
class ContractParameters implements ContainerRequestFilter {

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    private final CurrentActor actor;
    private final ResourceInfo resource;

    ContractParameters(CurrentActor actor, ResourceInfo resource) {
        this.actor = actor;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        Method operation = resource.getResourceMethod();
        if (operation == null || !operation.getDeclaringClass().getPackageName().startsWith("org.unionhome")) {
            return;
        }
        if (operation.isAnnotationPresent(Requires.class) && !actor.isKnown()) {
            return; // the guard asks for a sign-in before anything else is said
        }
        Map<String, Class<?>> parameters = known.computeIfAbsent(operation, this::queryParametersOf);
        asked.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Class<?> type = parameters.get(name);
            if (type == null) {
                throw Problem.of(ProblemCode.UNKNOWN_PARAMETER, Names.repeatable(name));
            }
            if (values.size() != 1 || !fits(type, values.get(0))) {
                throw Problem.ofFault("?" + name, "WRONG_TYPE");
            }
            if (!Characters.areSound(values.get(0))) {
                throw Problem.ofFault("?" + name, "UNSOUND_TEXT");
            }
        });
    }

    private Map<String, Class<?>> queryParametersOf(Method operation) {
        return ContractOperations.of(operation.getDeclaringClass(), operation.getName(), operation.getParameterTypes())
                .stream()
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .collect(Collectors.toMap(
                        parameter -> parameter.getAnnotation(QueryParam.class).value(), Parameter::getType));
    }

    private static boolean fits(Class<?> type, String value) {
        try {
            if (type == UUID.class) {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == Instant.class) {
                Instant.parse(value);
            } else if (type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            } else if (type.isEnum()) {
                type.getMethod("fromString", String.class).invoke(null, value);
            }
            return true;
        } catch (IllegalArgumentException
                | java.time.format.DateTimeParseException
                | InvocationTargetException
                | IllegalAccessException
                | NoSuchMethodException wrong) {
            return false;
        }
    }
}
