package org.unionhome.kernel.files;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/**
 * A WebM (EBML) file with sound and no picture. Recorders write it as it comes, without its length in the head, so the
 * length is the time of its last block.
 */
final class WebmSound {

    private static final int EBML = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int TIMESTAMP_SCALE = 0x2AD7B1;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int TRACK_TYPE = 0x83;
    private static final int SOUND = 2;
    private static final int CLUSTER = 0x1F43B675;
    private static final int CLUSTER_TIME = 0xE7;
    private static final int BLOCK_GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int SIMPLE_BLOCK = 0xA3;
    private final byte[] file;
    private int at;
    private long scale = 1_000_000;
    private long clusterTime;
    private long last = -1;
    private boolean sound;
    private boolean other;

    private WebmSound(byte[] file) {
        this.file = file;
    }

    static boolean isOne(byte[] file) {
        return file.length > 4
                && (file[0] & 0xFF) == 0x1A
                && (file[1] & 0xFF) == 0x45
                && (file[2] & 0xFF) == 0xDF
                && (file[3] & 0xFF) == 0xA3
                && new String(file, 0, Math.min(64, file.length), StandardCharsets.ISO_8859_1).contains("webm");
    }

    /** Nothing when it cannot be read or is not sound alone. */
    static OptionalDouble seconds(byte[] file) {
        var reading = new WebmSound(file);
        try {
            while (reading.at < file.length) {
                reading.element();
            }
        } catch (IndexOutOfBoundsException cut) {
            // a recording that broke off lasts as long as what arrived
        }
        boolean soundAlone = reading.sound && !reading.other && reading.last >= 0;
        return soundAlone ? OptionalDouble.of((double) reading.last * reading.scale / 1e9) : OptionalDouble.empty();
    }

    /** Goes into what holds others and past everything else; a size that was not known yet means "go in". */
    private void element() {
        int id = (int) number(false);
        long size = number(true);
        switch (id) {
            case SEGMENT, INFO, TRACKS, TRACK, CLUSTER, BLOCK_GROUP -> {}
            case TIMESTAMP_SCALE -> scale = unsigned(size);
            case CLUSTER_TIME -> clusterTime = unsigned(size);
            case TRACK_TYPE -> track(unsigned(size));
            case BLOCK, SIMPLE_BLOCK -> block(size);
            case EBML -> skip(size);
            default -> skip(size);
        }
    }

    private void track(long type) {
        sound |= type == SOUND;
        other |= type != SOUND;
    }

    private void block(long size) {
        int end = end(size);
        number(true);
        int relative = (short) (next() << 8 | next());
        last = Math.max(last, clusterTime + relative);
        at = end;
    }

    private void skip(long size) {
        at = end(size);
    }

    private int end(long size) {
        if (size < 0 || size > file.length - at) {
            throw new IndexOutOfBoundsException("an element beyond the end");
        }
        return at + (int) size;
    }

    private long unsigned(long size) {
        if (size > 8) {
            throw new IndexOutOfBoundsException("a number of more than eight bytes");
        }
        long value = 0;
        for (long i = 0; i < size; i++) {
            value = value << 8 | next();
        }
        return value;
    }

    /** A number whose first byte says how long it is; all ones mean unknown (-1). @param plain without that mark */
    private long number(boolean plain) {
        int first = next();
        int length = Integer.numberOfLeadingZeros(first) - 24 + 1;
        if (length > 8) {
            throw new IndexOutOfBoundsException("not a number");
        }
        long value = plain ? first & (0xFF >> length) : first;
        boolean ones = (first & (0xFF >> length)) == 0xFF >> length;
        for (int i = 1; i < length; i++) {
            int one = next();
            ones &= one == 0xFF;
            value = value << 8 | one;
        }
        return plain && ones ? -1 : value;
    }

    private int next() {
        if (at >= file.length) {
            throw new IndexOutOfBoundsException("the end");
        }
        return file[at++] & 0xFF;
    }
}
