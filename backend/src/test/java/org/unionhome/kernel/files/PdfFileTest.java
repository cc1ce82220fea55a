package org.unionhome.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which PDFs may be kept. */
class PdfFileTest {

    @Test
    void a_file_with_pages_is_taken() {
        assertThat(PdfFile.isOne(pdf("<</Type /Catalog /Pages 2 0 R>>"))).isTrue();
        assertThat(PdfFile.holdsPagesOnly(pdf("<</Type /Catalog /OpenAction [3 0 R /Fit]>>")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S /JavaScript",
                "/S /J#61vaScript",
                "/S /Launch",
                "/EmbeddedFiles 5 0 R",
                "/Type /EmbeddedFile",
                "/Encrypt 7 0 R",
                "/XFA [1 0 R]",
                "/S /SubmitForm",
                "/RichMedia"
            })
    void a_file_that_runs_reaches_outside_carries_or_hides_something_is_refused(String hostile) {
        assertThat(PdfFile.holdsPagesOnly(pdf("<<" + hostile + ">>"))).isFalse();
    }

    @Test
    void names_in_a_compressed_object_stream_are_found() throws Exception {
        assertThat(PdfFile.holdsPagesOnly(packed("/Type /ObjStm /Filter /FlateDecode", "<</S /JavaScript>>")))
                .isFalse();
        assertThat(PdfFile.holdsPagesOnly(packed("/Type /ObjStm /Filter /FlateDecode", "<</Type /Page>>")))
                .isTrue();
    }

    @Test
    void an_object_stream_that_cannot_be_read_here_is_refused() throws Exception {
        assertThat(PdfFile.holdsPagesOnly(
                        packed("/Type /ObjStm /Filter /FlateDecode /DecodeParms <</Predictor 12>>", "<</Type /Page>>")))
                .isFalse();
        assertThat(PdfFile.holdsPagesOnly(pdf("<</Type /ObjStm>>\nstream\nplain\nendstream")))
                .isFalse();
    }

    @Test
    void words_in_the_picture_of_a_page_mean_nothing() throws Exception {
        assertThat(PdfFile.holdsPagesOnly(packed("/Subtype /Image", "/JavaScript")))
                .isTrue();
    }

    @Test
    void a_file_that_ends_too_early_is_refused() {
        assertThat(PdfFile.holdsPagesOnly("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    private static byte[] pdf(String object) {
        return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\ntrailer\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(String dictionary, String content) throws Exception {
        var folded = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(folded)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return pdf("<<" + dictionary + ">>\nstream\n" + folded.toString(StandardCharsets.ISO_8859_1) + "\nendstream");
    }
}
