package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known of the terminal. */
final class Terminal {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 60;

    private Terminal() {
    }

    /** Whether somebody watches standard error. */
    static boolean watchesErrors() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    /** How many letters a line takes. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,3}") ? Math.max(NARROWEST, Integer.parseInt(columns))
                : USUAL_WIDTH;
    }
}
