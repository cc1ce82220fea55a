package org.unionhome.kernel.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/** A JPEG or PNG in memory whose size was read from its header; nothing is decoded before that. */
final class PictureFile {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int MOST_SIDE = 30_000;
    private final byte[] file;
    private final String format;

    private PictureFile(byte[] file, String format) {
        this.file = file;
        this.format = format;
    }

    /** @throws Problem IMAGE_NOT_ACCEPTED for anything but a JPEG or PNG of decent size */
    static PictureFile open(byte[] file) throws IOException {
        var picture = new PictureFile(file, format(file));
        picture.read(reader -> {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean decent = width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE;
            if (!decent || (long) width * height > MOST_PIXELS) {
                throw Problem.of(ProblemCode.IMAGE_NOT_ACCEPTED);
            }
            return width;
        });
        return picture;
    }

    boolean isJpeg() {
        return "jpeg".equals(format);
    }

    /** Leaves out every n-th line and column of a picture much larger than needed, so that it never fills the memory. */
    BufferedImage decode(int longerSide) throws IOException {
        return read(reader -> {
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            int step = Math.max(1, longer / longerSide);
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        });
    }

    /** By content: the first bytes say what it is. */
    private static String format(byte[] file) {
        if (startsWith(file, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (startsWith(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        throw Problem.of(ProblemCode.IMAGE_NOT_ACCEPTED);
    }

    private static boolean startsWith(byte[] file, int... signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private <T> T read(Reading<T> reading) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return reading.with(reader);
        } finally {
            reader.dispose();
        }
    }

    private interface Reading<T> {
        T with(ImageReader reader) throws IOException;
    }
}
