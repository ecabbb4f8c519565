package org.homeostat.ui;

import java.util.concurrent.CompletableFuture;
import org.homeostat.session.Session;

/**
 * The session of the workbench. It takes a moment to set up, so that is begun in the background as soon as anybody asks
 * for the service.
 */
public final class SessionService {

    /** Held while the language is set up: it enters itself in registries that are not made for two at once. */
    public static final Object SETTING_UP = new Object();

    private final CompletableFuture<Session> session = CompletableFuture.supplyAsync(SessionService::create);

    private static Session create() {
        synchronized (SETTING_UP) {
            return Session.create();
        }
    }

    /** The session; waits for it if need be, so not for the user interface's thread. */
    public Session session() {
        return session.join();
    }
}
