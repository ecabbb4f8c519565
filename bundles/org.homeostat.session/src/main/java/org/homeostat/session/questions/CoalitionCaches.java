package org.homeostat.session.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.homeostat.analysis.coalitions.CoalitionCache;
import org.homeostat.analysis.coalitions.FileCache;
import org.homeostat.model.econ.Coalition;
import org.homeostat.session.check.Model;

/** Where what is known of coalitions is kept between runs, so that a long search goes on where it was stopped. */
final class CoalitionCaches {

    private static final int WORTH_KEEPING = 10;

    private final Optional<Path> folder;
    private final String key;

    /**
     * Caches.
     *
     * @param folder where files are kept; none to keep nothing
     * @param key what outcomes depend on besides model and question: version and settings, in one line
     */
    CoalitionCaches(Optional<Path> folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    /** Works with the cache of a question; one that can't be kept in a file lasts as long as the work does. */
    <T> T with(Coalition question, int players, Model model, Function<CoalitionCache, T> work) {
        if (folder.isPresent() && players >= WORTH_KEEPING) {
            String name = question.getName() + "-" + model.hash().substring(0, 16) + ".txt";
            try {
                Files.createDirectories(folder.get());
                try (FileCache cache = new FileCache(folder.get().resolve(name),
                        question.getName() + " " + model.hash() + " " + key)) {
                    return work.apply(cache);
                }
            } catch (IOException unwritable) {
                return work.apply(CoalitionCache.inMemory());
            }
        }
        return work.apply(CoalitionCache.inMemory());
    }
}
