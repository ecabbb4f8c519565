package org.homeostat.ui.editor.checking;

import java.nio.file.Path;
import java.util.List;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.session.CheckedFile;
import org.homeostat.session.Severity;

/**
 * A problem of the text at hand.
 *
 * @param error whether it keeps the model from running
 * @param offset where it begins
 * @param length how far it goes
 * @param message what is wrong
 */
record Finding(boolean error, int offset, int length, String message) {

    /** What the language alone finds. */
    static List<Finding> of(Snapshot snapshot) {
        return snapshot.problems().stream()
                .map(marker -> new Finding(marker.severity() == Marker.Severity.ERROR, marker.region().offset(),
                        marker.region().length(), marker.message()))
                .toList();
    }

    /** What a full check finds in this file. */
    static List<Finding> of(CheckedFile checked, Path file) {
        return checked.problems().stream().filter(problem -> problem.file().equals(file.toString()))
                .map(problem -> new Finding(problem.severity() == Severity.ERROR, problem.offset(), problem.length(),
                        problem.message()))
                .toList();
    }
}
