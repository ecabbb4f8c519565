package org.homeostat.analysis.games;

/** A game that can't be played as it is described; the message says why and for which levers. */
public final class GameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what is wrong, with the names
     */
    public GameException(String message) {
        super(message);
    }
}
