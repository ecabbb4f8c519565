package org.homeostat.session;

/**
 * Hears how far a run is and says whether it is still wanted. All calls come from the thread that asked for the run.
 */
public interface Progress {

    /** Nobody watches and nobody stops the run. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, int total) {
            // nobody to tell
        }

        @Override
        public void worked(int done) {
            // nobody to tell
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Work begins.
     *
     * @param task what, for readers
     * @param total of how many steps
     */
    void begin(String task, int total);

    /**
     * Some of it is done.
     *
     * @param done how many steps more
     */
    void worked(int done);

    /** Whether the run should stop; asked several times a second. */
    boolean isCancelled();
}
