package org.unionhome.testing.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The built SPA behind the one address that the browser knows; the API is passed on to the backend. */
final class Frontend {
    private final Workplace place;
    private final Ports ports;

    Frontend(Workplace place, Ports ports) {
        this.place = place;
        this.ports = ports;
    }

    Part launch() {
        Path directory = place.root().resolve("frontend");
        if (!Files.isDirectory(directory.resolve("dist"))) {
            throw new StackFailure("The SPA is not built; start through make.");
        }
        Map<String, String> environment =
                Map.of("UH_PORT", Integer.toString(ports.web()), "UH_BACKEND_PORT", Integer.toString(ports.backend()));
        // what `npm run preview` starts, without two more processes around it
        List<String> command = List.of("node", "node_modules/vite/bin/vite.js", "preview");
        return ProcessPart.start(place, "web", directory, command, environment);
    }
}
