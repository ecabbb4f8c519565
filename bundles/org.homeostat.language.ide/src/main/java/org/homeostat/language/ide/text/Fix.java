package org.homeostat.language.ide.text;

import java.util.List;

/**
 * A way to put a problem right.
 *
 * @param title what it does, as an order: {@code Write 'output'}
 * @param problem the problem
 * @param files what to change, also in files that are not open
 */
public record Fix(String title, Marker problem, List<FileEdits> files) {

    /** Takes a copy of the files. */
    public Fix {
        files = List.copyOf(files);
    }
}
