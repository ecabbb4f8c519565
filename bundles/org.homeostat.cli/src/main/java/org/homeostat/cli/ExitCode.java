package org.homeostat.cli;

/** What a command tells a script. */
final class ExitCode {

    /** All went well. */
    static final int FINE = 0;
    /** There are errors in the model or the data, or the run failed. */
    static final int PROBLEMS = 1;
    /** The command line makes no sense. */
    static final int USAGE = 2;

    private ExitCode() {
    }
}
