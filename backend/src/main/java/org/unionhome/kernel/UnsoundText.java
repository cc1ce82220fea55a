package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text of the body holds characters that are not accepted; its words are not repeated. */
final class UnsoundText extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private UnsoundText(JsonParser parser) {
        super(parser, "unsound text", String.class);
    }

    static UnsoundText in(JsonParser parser) {
        return new UnsoundText(parser);
    }
}
