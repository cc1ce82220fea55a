package org.unionhome.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/** Takes a document in as evidence: a photo of a paper or a PDF, told apart by their content alone. */
@ApplicationScoped
public class PaperCheck {

    private final PhotoStudio studio;

    PaperCheck(PhotoStudio studio) {
        this.studio = studio;
    }

    /** @throws Problem TOO_LARGE, PAPER_NOT_ACCEPTED */
    public Paper accept(InputStream upload) {
        byte[] file = Upload.read(upload, ProblemCode.PAPER_NOT_ACCEPTED);
        if (PdfFile.isOne(file)) {
            if (!PdfFile.holdsPagesOnly(file)) {
                throw Problem.of(ProblemCode.PAPER_NOT_ACCEPTED);
            }
            return new Paper(Paper.PDF, file);
        }
        try {
            return new Paper(Paper.JPEG, studio.develop(file));
        } catch (Problem refused) {
            throw refused.code() == ProblemCode.IMAGE_NOT_ACCEPTED
                    ? Problem.of(ProblemCode.PAPER_NOT_ACCEPTED)
                    : refused;
        }
    }
}
