package org.unionhome.membership.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file that takes line after line and keeps none of them. */
interface ExportFile extends Closeable {

    void line(List<String> cells) throws IOException;

    static ExportFile of(MemberExport.Format format, OutputStream out) throws IOException {
        return format == MemberExport.Format.XLSX ? new ExportSheet(out) : new ExportText(out);
    }
}
