package org.homeostat.language.ide.problems;

import java.util.List;
import org.homeostat.language.ide.text.Marker;

/**
 * A problem as the checks told it.
 *
 * @param marker what is shown of it
 * @param code what it is, of {@link org.homeostat.language.validation.IssueCodes} if it can be repaired
 * @param data what the repair needs
 */
public record Problem(Marker marker, String code, List<String> data) {

    /** Takes a copy of the data. */
    public Problem {
        data = List.copyOf(data);
    }
}
