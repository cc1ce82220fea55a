package org.unionhome.integration.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/** Reads a text file in the encodings that Chinese offices write: UTF-8, else GB18030. */
final class TextReader {

    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]");

    private TextReader() {}

    /** @param mostBytes a longer file is refused */
    static String read(byte[] file, int mostBytes) {
        if (file.length == 0) {
            throw Problem.of(ProblemCode.FILE_EMPTY);
        }
        if (file.length > mostBytes) {
            throw Problem.of(ProblemCode.TOO_LARGE, mostBytes >> 20);
        }
        String text = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")).stream()
                .map(charset -> decode(file, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(decoded -> !NOT_TEXT.matcher(decoded).find())
                .orElseThrow(() -> Problem.of(IntegrationProblem.FILE_NOT_TEXT));
        if (text.isBlank()) {
            throw Problem.of(ProblemCode.FILE_EMPTY);
        }
        return text.replace("\ufeff", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
