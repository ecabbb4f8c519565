package org.homeostat.cli;

import java.io.PrintStream;
import org.homeostat.session.Progress;

/** A bar that grows on one line of a terminal and is gone at the end. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final int LENGTH = 30;
    private static final String BACK = "\r\u001b[K";

    private final PrintStream terminal;
    private String task = "";
    private int total;
    private int done;

    TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(String newTask, int newTotal) {
        task = newTask;
        total = newTotal;
        done = 0;
        show();
    }

    @Override
    public void worked(int more) {
        done += more;
        show();
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void close() {
        terminal.print(BACK);
        terminal.flush();
    }

    private void show() {
        if (total <= 0) {
            terminal.print(BACK + task + " …");
        } else {
            int length = (int) Math.min(LENGTH, (long) LENGTH * done / total);
            terminal.print(
                    BACK + "[" + "=".repeat(length) + " ".repeat(LENGTH - length) + "] " + task + " " + done + "/"
                            + total);
        }
        terminal.flush();
    }
}
