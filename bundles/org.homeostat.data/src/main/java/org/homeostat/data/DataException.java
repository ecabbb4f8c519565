package org.homeostat.data;

/** A data file that can't be used, or a figure that can't be taken from it. The message is whole: it names the file. */
public final class DataException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * A problem with a file as a whole.
     *
     * @param file the file, as the model writes it
     * @param what what is wrong, to stand behind the file's name
     */
    public DataException(String file, String what) {
        this(file, 0, 0, what);
    }

    /**
     * A problem at a place in a file.
     *
     * @param file the file, as the model writes it
     * @param line line in the file, from 1; 0 where there is none
     * @param column number of the column of the table, from 1; 0 where there is none
     * @param what what is wrong, to stand behind the place
     */
    public DataException(String file, int line, int column, String what) {
        super(file + (line > 0 ? ":" + line + ": " : " ") + what);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /**
     * The file, as the model writes it.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * The line in the file.
     *
     * @return from 1; 0 where the problem is not at a line
     */
    public int line() {
        return line;
    }

    /**
     * The number of the column of the table.
     *
     * @return from 1; 0 where the problem is not in a column
     */
    public int column() {
        return column;
    }
}
