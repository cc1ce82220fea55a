package org.unionhome.kernel;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading JSON that comes in chunks, whose length nobody announced, where announced JSON is refused. */
@Provider
class BoundedJson implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(reading.getMediaType())) {
            reading.setInputStream(new Bounded(reading.getInputStream()));
        }
        return reading.proceed();
    }

    private static final class Bounded extends FilterInputStream {

        private long left = BodyLimits.JSON;

        private Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Problem.of(ProblemCode.TOO_LARGE, BodyLimits.JSON >> 20);
            }
        }
    }
}
