package org.homeostat.ui.editor;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;

/** Errors that the language's libraries report themselves go to the workbench's error log instead of the console. */
final class LanguageLog extends AppenderSkeleton {

    private LanguageLog() {
        setThreshold(Level.ERROR);
    }

    /** Begins, once for the workbench. */
    static void install() {
        LogManager.getRootLogger().addAppender(new LanguageLog());
    }

    @Override
    protected void append(LoggingEvent event) {
        Throwable cause = event.getThrowableInformation() == null ? null
                : event.getThrowableInformation().getThrowable();
        ILog.of(LanguageLog.class).error(event.getLoggerName() + ": " + event.getRenderedMessage(), cause);
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        // the workbench's log closes itself
    }
}
