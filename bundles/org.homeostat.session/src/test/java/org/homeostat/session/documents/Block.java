package org.homeostat.session.documents;

import java.util.List;

/**
 * A block of the language on a page.
 *
 * @param page the file's name
 * @param line of its first line, counted from 1
 * @param text the block
 * @param messages what the tool says of it, as it stands below the block; none for a sound model
 * @param data the files of figures on the page
 */
public record Block(String page, int line, String text, List<String> messages, List<DataFile> data) {

    /**
     * A file of figures that a page shows.
     *
     * @param name beside the model
     * @param text what is in it
     */
    public record DataFile(String name, String text) {
    }

    /** Whether the block shows a mistake. */
    public boolean isMistake() {
        return !messages.isEmpty();
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
