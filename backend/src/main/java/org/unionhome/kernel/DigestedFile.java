package org.unionhome.kernel;

import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** A file that an operation was sent, digested while the operation reads it, so that it need not be kept. */
final class DigestedFile {

    private final DigestInputStream content;

    private DigestedFile(InputStream content) {
        this.content = new DigestInputStream(content, new SM3.Digest());
    }

    /** Puts itself in the place of the file among the parameters; empty when there is none. */
    static Optional<DigestedFile> of(InvocationContext invocation) {
        Object[] parameters = invocation.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof InputStream file) {
                var digested = new DigestedFile(file);
                parameters[i] = digested.content;
                invocation.setParameters(parameters);
                return Optional.of(digested);
            }
        }
        return Optional.empty();
    }

    /** Of the whole file: what the operation left unread is read now. */
    String digest() {
        try {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
