package org.unionhome.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details as sent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        String requestId,
        List<FieldError> errors,
        @Nullable Object decision,
        @Nullable Object current) {

    record FieldError(String pointer, String code, String message) {}
}
