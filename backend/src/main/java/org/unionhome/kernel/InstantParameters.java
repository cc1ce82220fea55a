package org.unionhome.kernel;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants in query parameters, RFC 3339 with Z. */
@Provider
public class InstantParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Instant.class ? (ParamConverter<T>) new InstantConverter() : null;
    }

    /** Reads and writes one instant. */
    static final class InstantConverter implements ParamConverter<Instant> {
        @Override
        public Instant fromString(String value) {
            return Instant.parse(value);
        }

        @Override
        public String toString(Instant value) {
            return value.toString();
        }
    }
}
