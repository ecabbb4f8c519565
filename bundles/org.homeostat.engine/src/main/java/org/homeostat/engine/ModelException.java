package org.homeostat.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.ir.Origin;

/** A model cannot be run, or a run cannot go on. What is wrong is the modeller's to repair. */
public sealed class ModelException extends RuntimeException permits UnsolvedException {

    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    /** Everything that was found wrong, at least one thing. */
    public ModelException(List<Failure> failures) {
        super(failures.stream().map(Failure::toString).collect(Collectors.joining("\n")));
        this.failures = List.copyOf(failures);
    }

    /** The one thing that is wrong. */
    public ModelException(Origin origin, String message) {
        this(List.of(new Failure(origin, message)));
    }

    /** What is wrong, in the order of the model. */
    public List<Failure> failures() {
        return failures;
    }
}
