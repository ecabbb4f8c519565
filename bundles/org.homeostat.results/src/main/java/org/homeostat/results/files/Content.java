package org.homeostat.results.files;

import java.io.IOException;
import java.io.OutputStream;

/** What is to be in a file. */
@FunctionalInterface
public interface Content {

    /**
     * Writes all of it.
     *
     * @param out where to; the caller closes it
     * @throws IOException where the stream does
     */
    void writeTo(OutputStream out) throws IOException;
}
