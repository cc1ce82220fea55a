package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** What is wrong with a body that could not be read, naming the field where the reading stopped. */
final class MalformedJson {

    private MalformedJson() {}

    static Problem problem(JsonProcessingException malformed) {
        if (malformed.getCause() instanceof Problem refused) {
            return refused;
        } else if (malformed instanceof MismatchedInputException mismatch) {
            return Problem.ofFault(pointer(mismatch), faultOf(mismatch));
        } else if (malformed instanceof JsonParseException parsing && isTwice(parsing)) {
            var name = parsing.getProcessor().getParsingContext().getCurrentName();
            return Problem.ofFault("/" + Names.repeatable(name), "GIVEN_TWICE");
        } else if (malformed instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Problem.ofFault(pointer(mapping), "WRONG_TYPE");
        }
        return Problem.of(ProblemCode.MALFORMED_JSON);
    }

    private static String faultOf(MismatchedInputException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException) {
            return "UNKNOWN_PROPERTY";
        }
        return mismatch instanceof UnsoundText ? "UNSOUND_TEXT" : "WRONG_TYPE";
    }

    private static boolean isTwice(JsonParseException parsing) {
        return parsing.getOriginalMessage().startsWith("Duplicate field") && parsing.getProcessor() != null;
    }

    private static String pointer(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : Names.repeatable(step.getFieldName())))
                .collect(Collectors.joining());
    }
}
