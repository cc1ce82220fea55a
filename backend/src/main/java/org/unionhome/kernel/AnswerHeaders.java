package org.unionhome.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Adds what operations set (Location, ETag …), answers 304 when the caller holds the present version, and sends what
 * was already written.
 */
@Provider
class AnswerHeaders implements ContainerResponseFilter {

    private final CurrentRequest request;

    AnswerHeaders(CurrentRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        // a refused precondition tells the version that is true now
        if (answer.getStatus() < 300 || answer.getStatus() == 412) {
            request.answerHeaders()
                    .forEach(header -> answer.getHeaders().putSingle(header.getKey(), header.getValue()));
        }
        answer.getHeaders().putSingle("Content-Language", request.locale().getLanguage());
        String etag = answer.getHeaderString("ETag");
        String held = asked.getHeaderString("If-None-Match");
        boolean unchanged =
                "GET".equals(asked.getMethod()) && answer.getStatus() == 200 && etag != null && held != null;
        if (unchanged && Etags.matches(held, etag)) {
            answer.setStatus(304);
            answer.setEntity(null);
            return;
        }
        request.bytesOf(answer.getEntity()).ifPresent(answer::setEntity);
    }
}
