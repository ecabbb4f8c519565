package org.homeostat.engine.kernel;

import java.util.List;

/** A backend: makes kernels of assignments. */
@FunctionalInterface
public interface KernelCompiler {

    /** One kernel for each list of assignments, in the same order. */
    List<Kernel> compile(List<List<Assignment>> programs);
}
