package org.unionhome.condolence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Small recordings of each kind, made byte by byte as recorders write them. */
public final class Voices {

    private Voices() {}

    /** Opus in WebM, without its length in the head, as a browser records it. */
    public static byte[] webm(int seconds) {
        return webm(seconds, 2);
    }

    /** The same container with a picture in it. */
    public static byte[] film() {
        return webm(1, 1);
    }

    private static byte[] webm(int seconds, int trackType) {
        var file = new ByteArrayOutputStream();
        write(file, element("1A45DFA3", element("4282", "webm".getBytes(StandardCharsets.US_ASCII))));
        write(file, hex("18538067" + "01FFFFFFFFFFFFFF"));
        write(file, element("1549A966", element("2AD7B1", hex("0F4240"))));
        write(file, element("1654AE6B", element("AE", element("83", new byte[] {(byte) trackType}))));
        for (int second = 0; second <= seconds; second += 10) {
            write(file, hex("1F43B675" + "01FFFFFFFFFFFFFF"));
            int from = Math.min(second, seconds);
            write(file, element("E7", ByteBuffer.allocate(4).putInt(from * 1000).array()));
            int within = Math.min(10, seconds - from) * 1000;
            byte[] block = ByteBuffer.allocate(8)
                    .put((byte) 0x81)
                    .putShort((short) within)
                    .put((byte) 0x80)
                    .putInt(0x78563412)
                    .array();
            write(file, element("A3", block));
        }
        return file.toByteArray();
    }

    /** Opus in Ogg. */
    public static byte[] ogg(int seconds) {
        var file = new ByteArrayOutputStream();
        write(file, page(0, "OpusHead" + "\u0001\u0001"));
        write(file, page(seconds * 48_000L, "sound"));
        return file.toByteArray();
    }

    /** AAC in MP4. */
    public static byte[] mp4(int seconds) {
        return mp4("soun", seconds);
    }

    /** The same container with a picture in it. */
    public static byte[] mp4Film() {
        return mp4("vide", 1);
    }

    private static byte[] mp4(String handler, int seconds) {
        byte[] head = ByteBuffer.allocate(24)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(44_100)
                .putInt(seconds * 44_100)
                .putInt(0)
                .array();
        byte[] kind = ByteBuffer.allocate(24)
                .putInt(0)
                .putInt(0)
                .put(handler.getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] media = box("mdia", join(box("mdhd", head), box("hdlr", kind)));
        return join(box("ftyp", "M4A isom".getBytes(StandardCharsets.US_ASCII)), box("moov", box("trak", media)));
    }

    private static byte[] page(long samples, String content) {
        byte[] said = content.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(28 + said.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("OggS".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0)
                .putLong(samples)
                .putInt(1)
                .putInt(0)
                .putInt(0)
                .put((byte) 1)
                .put((byte) said.length)
                .put(said)
                .array();
    }

    private static byte[] element(String id, byte[] content) {
        return join(
                hex(id),
                ByteBuffer.allocate(4).putInt(0x10000000 | content.length).array(),
                content);
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            write(all, part);
        }
        return all.toByteArray();
    }

    private static void write(ByteArrayOutputStream to, byte[] bytes) {
        to.write(bytes, 0, bytes.length);
    }
}
