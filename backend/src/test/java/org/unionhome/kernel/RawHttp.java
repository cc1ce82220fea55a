package org.unionhome.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Announces a body and sends less of it than that, which no polite client does. */
final class RawHttp {
    private RawHttp() {}

    static String post(int port, String path, long announced, int sent) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer x\r\n"
                    + "Content-Type: application/octet-stream\r\nContent-Length: " + announced + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[sent]);
            socket.getOutputStream().flush();
            return untilClosingBrace(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A problem is one object; the connection may stay open behind it. */
    private static String untilClosingBrace(InputStream answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = answer.read(); next >= 0; next = answer.read()) {
            bytes.write(next);
            if (next == '}') {
                break;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
