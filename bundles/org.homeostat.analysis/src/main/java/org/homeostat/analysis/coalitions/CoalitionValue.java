package org.homeostat.analysis.coalitions;

/** Says what comes of a coalition; called from several threads, always with the same answer to the same question. */
@FunctionalInterface
public interface CoalitionValue {

    /**
     * Evaluates one coalition.
     *
     * @param coalition none, or two members and more
     * @return what comes of it
     */
    CoalitionOutcome of(Coalition coalition);
}
