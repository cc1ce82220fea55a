package org.unionhome.condolence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures made for tests: left half red, right half blue. */
public final class Pictures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return written(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    /** A JPEG that says how the camera was held, and where. */
    public static byte[] jpegFromPhone(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] place = "GPS 28.0000N 120.7000E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(32 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        exif.put(place);
        ByteBuffer whole = ByteBuffer.allocate(plain.length + 4 + exif.position());
        whole.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.position() + 2));
        whole.put(exif.array(), 0, exif.position()).put(plain, 2, plain.length - 2);
        return whole.array();
    }

    /** A few hundred bytes that would unfold to {@code width × height} pixels. */
    public static byte[] pngBomb(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PNG);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2);
        chunk(bytes, "IHDR", header.array());
        chunk(bytes, "IDAT", deflated(new byte[1 << 16]));
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        ByteBuffer body = ByteBuffer.allocate(4 + content.length);
        body.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var check = new CRC32();
        check.update(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] out = new byte[content.length];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    private static byte[] written(int width, int height, String format) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
