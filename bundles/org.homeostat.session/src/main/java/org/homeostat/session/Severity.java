package org.homeostat.session;

/** How bad a problem is. */
public enum Severity {
    /** Keeps a model from running. */
    ERROR,
    /** Should be looked at. */
    WARNING;

    /** As it is written in a problem: {@code error}. */
    @Override
    public String toString() {
        return this == ERROR ? "error" : "warning";
    }
}
