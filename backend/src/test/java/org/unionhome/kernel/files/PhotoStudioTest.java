package org.unionhome.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhome.condolence.Pictures;

/** What may be kept as a photo, and what it looks like afterwards. */
class PhotoStudioTest {

    private final PhotoStudio studio = new PhotoStudio();

    @Test
    void a_png_becomes_a_jpeg() throws IOException {
        byte[] kept = develop(Pictures.png(40, 20));
        assertThat(Arrays.copyOf(kept, 3)).containsExactly(0xFF, 0xD8, 0xFF);
        assertThat(read(kept).getWidth()).isEqualTo(40);
    }

    @Test
    void a_large_picture_is_made_smaller_to_2560_on_its_longer_side() throws IOException {
        BufferedImage kept = read(develop(Pictures.jpeg(6000, 4000)));
        assertThat(kept.getWidth()).isEqualTo(2560);
        assertThat(kept.getHeight()).isEqualTo(1707);
    }

    @Test
    void metadata_is_gone() {
        byte[] kept = develop(Pictures.jpegFromPhone(40, 20, 1));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
    }

    /** Red is left in the stored picture; where it belongs follows from how the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1,40,20,5,10",
        "2,40,20,35,10",
        "3,40,20,35,10",
        "4,40,20,5,10",
        "5,20,40,10,5",
        "6,20,40,10,5",
        "7,20,40,10,35",
        "8,20,40,10,35",
        "9,40,20,5,10"
    })
    void a_picture_is_turned_upright(int orientation, int width, int height, int redX, int redY) throws IOException {
        BufferedImage kept = read(develop(Pictures.jpegFromPhone(40, 20, orientation)));
        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        int colour = kept.getRGB(redX, redY);
        assertThat(colour >> 16 & 0xFF).isGreaterThan(200);
        assertThat(colour & 0xFF).isLessThan(60);
    }

    @Test
    void a_bomb_of_900_megapixels_is_refused_by_its_header() {
        byte[] bomb = Pictures.pngBomb(30_000, 30_000);
        assertThat(bomb.length).isLessThan(1000);
        refused(bomb);
        refused(Pictures.pngBomb(40_000_000, 1));
        refused(Pictures.pngBomb(6400, 6251));
    }

    @Test
    void a_picture_that_ends_too_early_is_refused() {
        refused(Pictures.pngBomb(6400, 6250));
        refused(Arrays.copyOf(Pictures.png(400, 200), 60));
        refused(Arrays.copyOf(Pictures.jpeg(400, 200), 20));
    }

    @Test
    void only_the_content_counts() {
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII));
        refused(new byte[0]);
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    }

    @Test
    void more_than_8_megabytes_are_not_even_read() {
        assertThatThrownBy(() -> develop(new byte[(8 << 20) + 1])).hasMessage("TOO_LARGE");
    }

    private void refused(byte[] file) {
        assertThatThrownBy(() -> develop(file)).hasMessage("IMAGE_NOT_ACCEPTED");
    }

    private byte[] develop(byte[] file) {
        return studio.develop(new ByteArrayInputStream(file));
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
