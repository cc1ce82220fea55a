package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;

/**
 * Reads a text as it is meant: without blanks around it, so that blanks alone are nothing, and refused when it holds
 * characters that nobody can see or store.
 */
class TextDeserializer extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (!Characters.areSound(text)) {
            throw UnsoundText.in(parser);
        }
        return text.strip();
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Textual;
    }
}
