package org.unionhome.kernel.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** An Ogg file with Opus or Vorbis: its last page says at which sample it ends. */
final class OggSound {

    private static final String PAGE = "OggS";
    private static final int OPUS_RATE = 48_000;
    private static final int POSITION = 6;

    private OggSound() {}

    static boolean isOne(byte[] file) {
        return text(file).startsWith(PAGE);
    }

    /** Nothing when it cannot be read or is not sound alone. */
    static OptionalDouble seconds(byte[] file) {
        String text = text(file);
        int lastPage = text.lastIndexOf(PAGE);
        int rate = rate(file, text);
        if (rate <= 0 || lastPage + POSITION + Long.BYTES > file.length || text.contains("\u0080theora")) {
            return OptionalDouble.empty();
        }
        long samples = little(file).getLong(lastPage + POSITION);
        return samples < 0 ? OptionalDouble.empty() : OptionalDouble.of((double) samples / rate);
    }

    private static int rate(byte[] file, String text) {
        if (text.indexOf("OpusHead") > 0) {
            return OPUS_RATE;
        }
        int vorbis = text.indexOf("\u0001vorbis");
        // version (4 bytes) and channels (1) stand before the rate
        int at = vorbis + 7 + 5;
        return vorbis < 0 || at + Integer.BYTES > file.length ? 0 : little(file).getInt(at);
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One byte is one character, so positions in the text are positions in the file. */
    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
