package org.unionhome.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.OptionalDouble;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/**
 * Takes a voice note in: what it is and how long it lasts is read from its content, never believed. Sound alone is
 * taken, nothing that carries a picture.
 */
@ApplicationScoped
public class VoiceCheck {

    public static final int MOST_BYTES = 2 << 20;
    public static final int MOST_SECONDS = 120;

    /** @throws Problem TOO_LARGE, VOICE_NOT_ACCEPTED, VOICE_TOO_LONG */
    public VoiceNote accept(InputStream upload) {
        byte[] file = Upload.read(upload, MOST_BYTES, ProblemCode.VOICE_NOT_ACCEPTED);
        if (WebmSound.isOne(file)) {
            return voice("audio/webm", file, WebmSound.seconds(file));
        }
        if (Mp4Sound.isOne(file)) {
            return voice("audio/mp4", file, Mp4Sound.seconds(file));
        }
        if (OggSound.isOne(file)) {
            return voice("audio/ogg", file, OggSound.seconds(file));
        }
        throw Problem.of(ProblemCode.VOICE_NOT_ACCEPTED);
    }

    private static VoiceNote voice(String mediaType, byte[] file, OptionalDouble seconds) {
        long lasts = Math.round(seconds.orElse(-1));
        if (lasts < 0) {
            throw Problem.of(ProblemCode.VOICE_NOT_ACCEPTED);
        }
        if (lasts > MOST_SECONDS) {
            throw Problem.of(ProblemCode.VOICE_TOO_LONG, MOST_SECONDS);
        }
        return new VoiceNote(mediaType, file, (int) lasts);
    }
}
