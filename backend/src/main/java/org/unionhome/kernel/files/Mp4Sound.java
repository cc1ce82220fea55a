package org.unionhome.kernel.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** An MP4 file with sound and no picture. Written as it comes, its length is the time at which its last piece begins. */
final class Mp4Sound {

    private static final int HEAD = 8;
    private static final int DEEPEST = 6;
    private final ByteBuffer file;
    private long scale;
    private long length;
    private long lastPiece;
    private boolean sound;
    private boolean other;

    private Mp4Sound(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static boolean isOne(byte[] file) {
        return file.length > HEAD + 4 && "ftyp".equals(new String(file, 4, 4, StandardCharsets.ISO_8859_1));
    }

    /** Nothing when it cannot be read or is not sound alone. */
    static OptionalDouble seconds(byte[] file) {
        var reading = new Mp4Sound(file);
        try {
            reading.boxes(0, file.length, 0);
        } catch (IndexOutOfBoundsException cut) {
            return OptionalDouble.empty();
        }
        long lasts = Math.max(reading.length, reading.lastPiece);
        boolean soundAlone = reading.sound && !reading.other && reading.scale > 0 && lasts >= 0;
        return soundAlone ? OptionalDouble.of((double) lasts / reading.scale) : OptionalDouble.empty();
    }

    private void boxes(int from, int to, int depth) {
        int at = from;
        while (at + HEAD <= to) {
            long size = file.getInt(at) & 0xFFFFFFFFL;
            int head = HEAD;
            if (size == 1) {
                size = file.getLong(at + HEAD);
                head = HEAD + Long.BYTES;
            }
            long end = size == 0 ? to : at + size;
            if (end < at + head || end > to) {
                throw new IndexOutOfBoundsException("a box beyond the end");
            }
            box(name(at + 4), at + head, (int) end, depth);
            at = (int) end;
        }
    }

    private void box(String name, int from, int to, int depth) {
        switch (name) {
            case "moov", "trak", "mdia", "moof", "traf" -> {
                if (depth < DEEPEST) {
                    boxes(from, to, depth + 1);
                }
            }
            case "mdhd" -> mediaHead(from);
            case "hdlr" -> handler(name(from + 8));
            case "tfdt" -> lastPiece = Math.max(lastPiece, wide(from) ? file.getLong(from + 4) : whole(from + 4));
            default -> {}
        }
    }

    private void mediaHead(int from) {
        scale = wide(from) ? whole(from + 20) : whole(from + 12);
        long said = wide(from) ? file.getLong(from + 24) : whole(from + 16);
        length = said == 0xFFFFFFFFL ? 0 : said;
    }

    private void handler(String kind) {
        sound |= "soun".equals(kind);
        other |= "vide".equals(kind);
    }

    /** Whether times are written with eight bytes. */
    private boolean wide(int from) {
        return file.get(from) == 1;
    }

    private long whole(int at) {
        return file.getInt(at) & 0xFFFFFFFFL;
    }

    private String name(int at) {
        byte[] letters = new byte[4];
        file.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
