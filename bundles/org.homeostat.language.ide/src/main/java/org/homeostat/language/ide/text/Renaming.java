package org.homeostat.language.ide.text;

import java.util.List;

/** What comes of the wish to rename something. */
public sealed interface Renaming {

    /**
     * It can be done.
     *
     * @param files what to change, file by file, also in files that are not open
     */
    record Possible(List<FileEdits> files) implements Renaming {

        /** Takes a copy of the files. */
        public Possible {
            files = List.copyOf(files);
        }
    }

    /**
     * It cannot be done.
     *
     * @param reason why, as a sentence for the author
     */
    record Refused(String reason) implements Renaming {
    }
}
