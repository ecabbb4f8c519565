package org.homeostat.engine;

import java.util.List;
import org.homeostat.ir.Origin;

/** The solver found no values with which equations that need one another hold. */
public final class UnsolvedException extends ModelException {

    private static final long serialVersionUID = 1L;

    /** What was not solved. */
    public UnsolvedException(Origin origin, String message) {
        super(List.of(new Failure(origin, message)));
    }
}
