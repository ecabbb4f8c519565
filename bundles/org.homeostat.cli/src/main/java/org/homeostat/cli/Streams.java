package org.homeostat.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output for results and standard error for the rest, both in UTF-8. */
final class Streams {

    private final Watched results;
    private final PrintStream out;
    private final PrintStream err;

    Streams(OutputStream out, OutputStream err) {
        this.results = new Watched(out);
        this.out = new PrintStream(results, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    static Streams ofProcess() {
        return new Streams(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** For results. */
    PrintStream out() {
        return out;
    }

    /** For progress and problems. */
    PrintStream err() {
        return err;
    }

    /** Hands everything on. Throws where standard output did not take it, and says so once. */
    void flush() throws IOException {
        out.flush();
        if (results.failure != null && !results.said) {
            results.said = true;
            throw results.failure;
        }
    }

    /** Remembers why it failed, as a print stream does not. */
    private static final class Watched extends OutputStream {
        private final OutputStream out;
        private IOException failure;
        private boolean said;

        private Watched(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (failure != null) {
                return;
            }
            try {
                out.write(bytes, offset, length);
            } catch (IOException failed) {
                failure = new IOException("standard output: " + failed.getMessage(), failed);
                throw failure;
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
