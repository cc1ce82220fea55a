package org.unionhome.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/**
 * Makes a photo fit to be kept: judged by its content and never by its name, measured before it is decoded, decoded no
 * larger than needed, turned upright, at most 2560 pixels on the longer side, and written anew as JPEG, so that no
 * metadata (place, device, time) and nothing hidden in the file survives.
 */
@ApplicationScoped
public class PhotoStudio {

    private static final int LONGER_SIDE = 2560;

    /** Pictures are large in memory: two at a time. */
    private final Semaphore desks = new Semaphore(2);

    /** @throws Problem TOO_LARGE, IMAGE_NOT_ACCEPTED */
    public byte[] develop(InputStream upload) {
        return develop(Upload.read(upload, ProblemCode.IMAGE_NOT_ACCEPTED));
    }

    byte[] develop(byte[] file) {
        desks.acquireUninterruptibly();
        try {
            var picture = PictureFile.open(file);
            int orientation = picture.isJpeg() ? ExifOrientation.of(file) : ExifOrientation.UPRIGHT;
            return jpeg(upright(picture.decode(LONGER_SIDE), orientation));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Problem refused ? refused : Problem.of(ProblemCode.IMAGE_NOT_ACCEPTED);
        } finally {
            desks.release();
        }
    }

    /** On white, as a JPEG knows no transparency. */
    private static BufferedImage upright(BufferedImage decoded, int orientation) {
        int longer = Math.max(decoded.getWidth(), decoded.getHeight());
        int most = Math.min(longer, LONGER_SIDE);
        int width = Math.max(1, Math.round((float) decoded.getWidth() * most / longer));
        int height = Math.max(1, Math.round((float) decoded.getHeight() * most / longer));
        boolean turned = ExifOrientation.swapsSides(orientation);
        var made = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = made.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, made.getWidth(), made.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.transform(ExifOrientation.transform(orientation, width, height));
        canvas.drawImage(decoded, 0, 0, width, height, null);
        canvas.dispose();
        return made;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.85f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
