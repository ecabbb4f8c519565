package org.homeostat.session.files;

/** A file that can't be read as a model; the message says why, to stand behind the file's name. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }
}
