package org.unionhome.kernel;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the method of the generated interface that an operation implements: it carries the contract's annotations. */
final class ContractOperations {

    private ContractOperations() {}

    static Optional<Method> of(Class<?> resource, String name, Class<?>... parameterTypes) {
        return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getInterfaces()))
                .flatMap(contract -> Arrays.stream(contract.getMethods()))
                .filter(method -> method.getName().equals(name))
                .filter(method -> Arrays.equals(method.getParameterTypes(), parameterTypes))
                .findFirst();
    }
}
