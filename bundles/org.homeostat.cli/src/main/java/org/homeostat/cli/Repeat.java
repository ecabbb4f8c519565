package org.homeostat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeostat.engine.Backend;
import org.homeostat.session.RunRequest;

/** What to type to get the same results again. */
record Repeat(Path file, RunRequest request, Path folder) {

    String command() {
        List<String> words = new ArrayList<>(List.of("./homeostat", "run", file.toString()));
        for (String scenario : request.scenarios()) {
            words.addAll(List.of("--scenario", scenario));
        }
        for (String question : request.questions()) {
            words.addAll(List.of("--question", question));
        }
        for (String setting : request.settings()) {
            words.addAll(List.of("--set", setting));
        }
        request.seed().ifPresent(seed -> words.addAll(List.of("--seed", Long.toString(seed))));
        if (request.engine() != Backend.BYTECODE) {
            words.addAll(List.of("--engine", request.engine().name().toLowerCase(Locale.ROOT)));
        }
        if (folder != null) {
            words.addAll(List.of("--out", folder.toString()));
        }
        return words.stream().map(Repeat::quote).collect(Collectors.joining(" "));
    }

    private static String quote(String word) {
        return word.matches("[\\p{L}\\p{N}_./%=:@+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
