package org.homeostat.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Types commands in a folder and keeps what they say. */
final class Shell {

    private final Path folder;
    private final FakeModels fake = new FakeModels();
    private final Models models;
    private String out = "";
    private String err = "";

    /** On models made by hand. */
    Shell(Path folder) {
        this.folder = folder;
        this.models = fake;
    }

    /** On models of any kind. */
    Shell(Path folder, Models models) {
        this.folder = folder;
        this.models = models;
    }

    int type(String... words) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        int code = new Main(models, new Streams(results, rest)).execute(words);
        out = results.toString(StandardCharsets.UTF_8);
        err = rest.toString(StandardCharsets.UTF_8);
        return code;
    }

    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    FakeModels models() {
        return fake;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }
}
