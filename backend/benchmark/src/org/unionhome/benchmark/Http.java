package org.unionhome.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept HTTP/1.1 connection with next to no cost of its own, so that the load driver leaves the processor alone. */
final class Http implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private byte[] body = new byte[0];
    private String head = "";

    Http(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = new BufferedInputStream(socket.getInputStream(), 32_768);
    }

    static byte[] get(String path, String token) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String token, String key, String json) {
        return send("POST", path, token, key, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] send(String method, String path, String token, String key, String type, byte[] content) {
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nAccept: application/json\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + content.length + "\r\nIdempotency-Key: " + key + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    /** Sends a prepared request and reads the whole answer. */
    int ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        head = readHead();
        int length = length();
        body = length >= 0 ? in.readNBytes(length) : chunks();
        return Integer.parseInt(head, 9, 12, 10);
    }

    String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The text of the first field of this name in the JSON answer; enough for a load driver. */
    String field(String name) {
        String text = body();
        int at = text.indexOf("\"" + name + "\":\"");
        int start = at + name.length() + 4;
        return at < 0 ? "" : text.substring(start, text.indexOf('"', start));
    }

    private String readHead() throws IOException {
        var line = new StringBuilder(512);
        int matched = 0;
        while (matched < 4) {
            int read = in.read();
            if (read < 0) {
                throw new EOFException("the server closed the connection");
            }
            line.append((char) read);
            matched = read == "\r\n\r\n".charAt(matched) ? matched + 1 : read == '\r' ? 1 : 0;
        }
        return line.toString();
    }

    private int length() {
        if (head.startsWith("HTTP/1.1 304") || head.startsWith("HTTP/1.1 204")) {
            return 0;
        }
        String small = head.toLowerCase(Locale.ROOT);
        int at = small.indexOf("\r\ncontent-length:");
        return at < 0 ? -1 : Integer.parseInt(small.substring(at + 17, small.indexOf('\r', at + 2)).strip());
    }

    private byte[] chunks() throws IOException {
        var whole = new java.io.ByteArrayOutputStream();
        while (true) {
            var size = new StringBuilder();
            for (int read = in.read(); read != '\n'; read = in.read()) {
                size.append((char) read);
            }
            int length = Integer.parseInt(size.toString().strip(), 16);
            whole.write(in.readNBytes(length));
            in.skipNBytes(2);
            if (length == 0) {
                return whole.toByteArray();
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
