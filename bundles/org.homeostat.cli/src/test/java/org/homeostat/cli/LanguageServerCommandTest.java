package org.homeostat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server in a process of its own, as an editor starts it. */
class LanguageServerCommandTest {

    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private final LinkedBlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        started.add(process);
        return process;
    }

    private LanguageServer connect(Process process) {
        var launcher = LSPLauncher.createClientLauncher(new Quiet(), process.getInputStream(),
                process.getOutputStream());
        launcher.startListening();
        return launcher.getRemoteProxy();
    }

    private static LanguageServer initialize(LanguageServer server, long client) {
        InitializeParams params = new InitializeParams();
        params.setProcessId((int) client);
        server.initialize(params).orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        return server;
    }

    private static int code(Process process) throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "the server lives on");
        return process.exitValue();
    }

    @Test
    void filesOfTheProjectAreSeenAndOthersAreNot() throws Exception {
        Files.createDirectories(folder.resolve("project/deeper"));
        Files.writeString(folder.resolve("project/.project"), "");
        Files.writeString(folder.resolve("project/deeper/model.econ"), "package p model Country { }");
        Files.writeString(folder.resolve("outside.econ"), "package p model Other { }");
        Process process = start("org.homeostat.cli.Main", "language-server");
        LanguageServer server = initialize(connect(process), ProcessHandle.current().pid());
        Path file = folder.resolve("project/main.econ");
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(
                file.toUri().toString(), "homeostat", 1, "package p economy A is Country economy B is Other")));
        PublishDiagnosticsParams told = diagnostics.poll(PATIENCE, TimeUnit.SECONDS);
        assertEquals(List.of("there is no model 'Other'"),
                told.getDiagnostics().stream().map(each -> each.getMessage().getLeft()).toList());
        server.shutdown().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        server.exit();
        assertEquals(0, code(process));
    }

    @Test
    void itEndsWithItsInput() throws Exception {
        Process process = start("org.homeostat.cli.Main", "language-server");
        initialize(connect(process), ProcessHandle.current().pid());
        process.getOutputStream().close();
        assertEquals(0, code(process));
    }

    @Test
    void itEndsWithItsClient() throws Exception {
        Process client = start("org.homeostat.cli.Main", "language-server");
        Process process = start("org.homeostat.cli.Main", "language-server");
        initialize(connect(process), client.pid());
        client.destroyForcibly();
        assertEquals(0, code(process));
    }

    /** A client that listens to diagnostics only. */
    private final class Quiet implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams params) {
            diagnostics.add(params);
        }

        @Override
        public void telemetryEvent(Object object) {
            // not listened to
        }

        @Override
        public void showMessage(MessageParams message) {
            // not listened to
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            // not listened to
        }
    }
}
