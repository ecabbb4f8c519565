package org.homeostat.session;

/**
 * Something wrong, and where.
 *
 * @param severity how bad it is
 * @param file the file as the user named it, or what else it is about, such as {@code --set Chile.tax=1}
 * @param line the line, from 1; 0 if it is not about a place in a text
 * @param column the column, from 1; 0 if it is not about a place in a text
 * @param offset characters before the place in the file, from 0
 * @param length characters that it covers
 * @param message what is wrong, with the names and, where there is one, the way out
 */
public record Problem(Severity severity, String file, int line, int column, int offset, int length, String message) {

    /** An error with a file as a whole. */
    public static Problem ofFile(String file, String message) {
        return new Problem(Severity.ERROR, file, 1, 1, 0, 0, message);
    }

    /** An error with what was asked for, not with a text. */
    public static Problem ofRequest(String what, String message) {
        return new Problem(Severity.ERROR, what, 0, 0, 0, 0, message);
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column: error: message}; without line and column if it is not about a place in a text. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line + ":" + column : file;
        return place + ": " + severity + ": " + message;
    }
}
