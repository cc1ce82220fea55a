package org.unionhome.kernel.files;

import java.io.IOException;
import java.io.InputStream;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/** Reads what somebody sends, no further than a file may be large. */
final class Upload {

    private static final int MOST_BYTES = 8 << 20;

    private Upload() {}

    /** @param broken what to say when the sender was cut off; @throws Problem TOO_LARGE */
    static byte[] read(InputStream upload, ProblemCode broken) {
        return read(upload, MOST_BYTES, broken);
    }

    /** The same for a kind of file that is smaller. */
    static byte[] read(InputStream upload, int most, ProblemCode broken) {
        try {
            byte[] file = upload.readNBytes(most + 1);
            if (file.length > most) {
                throw Problem.of(ProblemCode.TOO_LARGE, most >> 20);
            }
            return file;
        } catch (IOException cut) {
            throw Problem.of(broken);
        }
    }
}
