package org.homeostat.session.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page in Markdown. Blocks marked {@code econ} are sound models that run; those marked {@code econ check} are left to
 * the tests of the language; those marked {@code econ error} are followed by one
 * marked {@code text} with what the tool says of them; those marked {@code csv NAME} are files beside the models.
 *
 * @param blocks in the order of the page
 */
public record DocumentPage(List<Block> blocks) {

    private static final Pattern MODEL = Pattern
            .compile("```econ\n(.*?)```|```econ error\n(.*?)```\\s*```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("```csv (\\S+)\n(.*?)```", Pattern.DOTALL);

    /** Reads a page. */
    public static DocumentPage read(Path file) throws IOException {
        String page = Files.readString(file);
        List<Block.DataFile> data = DATA.matcher(page).results()
                .map(found -> new Block.DataFile(found.group(1), found.group(2))).toList();
        return new DocumentPage(MODEL.matcher(page).results().map(found -> block(file, page, found, data)).toList());
    }

    private static Block block(Path file, String page, MatchResult found, List<Block.DataFile> data) {
        int line = (int) page.substring(0, found.start()).lines().count() + 2;
        boolean sound = found.group(1) != null;
        return new Block(file.getFileName().toString(), line, sound ? found.group(1) : found.group(2),
                sound ? List.of() : found.group(3).strip().lines().toList(), data);
    }
}
