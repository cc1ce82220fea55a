package org.unionhome.kernel.imports;

import java.nio.charset.StandardCharsets;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/**
 * Refuses markup that defines a document type or entities: no honest spreadsheet does, and entities can reach for
 * files and networks or grow without end. Also refuses encodings in which such a definition could hide.
 */
final class MarkupScan {

    private static final byte[] DEFINITION = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);
    private boolean begun;
    private int definition;
    private int entity;

    void look(byte[] buffer, int length) {
        if (!begun && length > 1) {
            begun = true;
            refuseWideEncodings(buffer);
        }
        for (int i = 0; i < length; i++) {
            byte next = buffer[i];
            definition = advance(DEFINITION, definition, next);
            entity = advance(ENTITY, entity, next);
            if (definition == DEFINITION.length || entity == ENTITY.length) {
                throw Problem.of(ProblemCode.FILE_UNSAFE_MARKUP);
            }
        }
    }

    private static void refuseWideEncodings(byte[] buffer) {
        int first = buffer[0] & 0xff;
        int second = buffer[1] & 0xff;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        if (marked || first == 0 || second == 0) {
            throw Problem.of(ProblemCode.FILE_UNSAFE_MARKUP);
        }
    }

    /** How many bytes of the word have been seen in a row; letters in either case. */
    private static int advance(byte[] word, int seen, byte next) {
        int upper = next >= 'a' && next <= 'z' ? next - 32 : next;
        if (upper == word[seen]) {
            return seen + 1;
        }
        return next == word[0] ? 1 : 0;
    }
}
