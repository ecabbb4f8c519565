package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the functions of extenders come from. */
final class ExtensionOption {

    @Option(names = "--extensions", paramLabel = "DIR", description = Help.EXTENSIONS)
    private Path folder;

    /** Lets models use the extensions that were named; does nothing where none were. */
    void apply(Models models) throws IOException {
        if (folder != null) {
            models.extend(folder);
        }
    }
}
