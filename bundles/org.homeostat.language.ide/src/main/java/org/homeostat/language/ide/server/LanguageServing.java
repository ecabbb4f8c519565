package org.homeostat.language.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.homeostat.language.ide.EconLanguage;

/** Serves one client of the language server protocol. */
public final class LanguageServing {

    private LanguageServing() {
    }

    /**
     * Serves until the client says so, closes its end, or dies.
     *
     * @param in what the client says
     * @param out where the answers go; nothing else is written to it
     * @param folders where projects are
     * @return the exit code of the process: 0 unless the client left without asking for a shutdown
     */
    public static int serve(InputStream in, OutputStream out, ProjectFolders folders) {
        EconServer server = new EconServer(EconLanguage.create(), folders);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread.ofVirtual().start(() -> {
            await(listening);
            server.ended().complete(0);
        });
        int code = server.ended().join();
        server.stop();
        return code;
    }

    private static void await(Future<Void> listening) {
        try {
            listening.get();
        } catch (ExecutionException | InterruptedException e) {
            // the connection is broken: that is the end as well
        }
    }
}
