package org.homeostat.session.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a file holds, nothing throws or hangs, and both engines agree. By default a few hundred texts; with
 * {@code -Dfuzz.files=N} so many, with {@code -Dfuzz.minutes=N} for so long, with {@code -Dfuzz.seed=N} others.
 */
class FuzzTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path CORPUS = ROOT.resolve("bundles/org.homeostat.language/src/test/resources/corpus");
    private static final int LARGEST = 20_000;

    private static List<String> texts(Path... folders) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(each -> each.toString().endsWith(".econ")).sorted().toList()) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    if (text.length() <= LARGEST && !text.isEmpty()) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    @Test
    void nothingThrowsOrHangsOrDiffers() throws IOException, InterruptedException {
        List<String> good = texts(CORPUS.resolve("good"));
        List<String> texts = texts(CORPUS, ROOT.resolve("examples"));
        assertTrue(texts.size() > 500, "texts to begin with: " + texts.size());
        long seed = Long.getLong("fuzz.seed", 20190);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.getLong("fuzz.minutes", 0));
        int files = Integer.getInteger("fuzz.files", 400);
        List<String> found = new ArrayList<>();
        int done = 0;
        try (Fuzzer fuzzer = new Fuzzer(CORPUS.resolve("good/fuzzed.econ"))) {
            for (; (done < files || System.nanoTime() < end) && found.size() < 20; done++) {
                String text = new Mutator(seed + done, good, texts).next();
                String complaint = fuzzer.complaint(text);
                if (!complaint.isEmpty()) {
                    found.add("seed " + (seed + done) + ": " + complaint + "\n" + text);
                }
            }
            System.out.println("fuzzed " + done + " files from seed " + seed + ", of which " + fuzzer.runs() + " ran");
            assertTrue(done < 100 || fuzzer.runs() > 0, "none of the files ran");
        }
        assertEquals("", String.join("\n----\n", found));
    }

    @Test
    void theSameSeedMakesTheSameText() throws IOException {
        List<String> texts = texts(CORPUS);
        for (int seed = 0; seed < 50; seed++) {
            assertEquals(new Mutator(seed, texts, texts).next(), new Mutator(seed, texts, texts).next());
        }
    }
}
