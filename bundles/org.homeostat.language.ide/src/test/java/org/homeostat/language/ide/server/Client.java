package org.homeostat.language.ide.server;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/** A client of the protocol, connected to a server in this process. */
final class Client implements LanguageClient {

    private static final int PATIENCE = 60;

    private final LinkedBlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> served;
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final LanguageServer server;
    private final Path folder;

    Client(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        PipedInputStream fromClient = new PipedInputStream(toServer, 1 << 20);
        PipedInputStream fromServer = new PipedInputStream(1 << 20);
        PipedOutputStream toClient = new PipedOutputStream(fromServer);
        served = CompletableFuture
                .supplyAsync(() -> {
                    try (toClient) {
                        return LanguageServing.serve(fromClient, toClient, new Folder(this.folder));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }, Client::start);
        var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** The server waits for its client on a thread of its own; the common pool may have only one, and needs it. */
    private static void start(Runnable serving) {
        Thread.ofPlatform().daemon().name("language server").start(serving);
    }

    InitializeResult initialize() {
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        CompletionItemCapabilities item = new CompletionItemCapabilities();
        item.setSnippetSupport(true);
        text.setCompletion(new CompletionCapabilities(item));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setTextDocument(text);
        params.setCapabilities(capabilities);
        InitializeResult result = get(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    LanguageServer server() {
        return server;
    }

    /** Writes a file and opens it. */
    TextDocumentIdentifier open(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return show(name, text);
    }

    /** Opens a file with a text that is not saved. */
    TextDocumentIdentifier show(String name, String text) {
        String uri = folder.resolve(name).toUri().toString();
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "homeostat", 1, text)));
        return new TextDocumentIdentifier(uri);
    }

    /** The next diagnostics of a file. */
    List<String> problems(TextDocumentIdentifier file) throws InterruptedException {
        while (true) {
            PublishDiagnosticsParams next = diagnostics.poll(PATIENCE, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("no diagnostics came");
            }
            if (next.getUri().equals(file.getUri())) {
                return next.getDiagnostics().stream().map(each -> each.getRange().getStart().getLine() + ":"
                        + each.getRange().getStart().getCharacter() + " " + each.getMessage().getLeft()).toList();
            }
        }
    }

    /** The position of a piece of a text. */
    static Position at(String text, String piece) {
        return new Lines(text).position(text.indexOf(piece));
    }

    static <T> T get(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** Closes the connection without a word. */
    void hangUp() throws IOException {
        toServer.close();
    }

    int exitCode() {
        return get(served);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.add(params);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("the server tells tales");
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError(request.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }

    /** One folder that is one project. */
    private record Folder(Path root) implements ProjectFolders, ProjectFiles {

        @Override
        public Path root(Path file) {
            return root;
        }

        @Override
        public ProjectFiles files(Path folder) {
            return this;
        }

        @Override
        public List<SourceText> of(String packageName) {
            return all().stream().filter(file -> FileHeader.of(file.text()).packageName().equals(packageName)).toList();
        }

        @Override
        public List<SourceText> all() {
            try (Stream<Path> files = Files.list(root)) {
                return files.filter(file -> file.toString().endsWith(".econ")).sorted().map(Folder::read).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static SourceText read(Path file) {
            try {
                return new SourceText(URI.createFileURI(file.toString()), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
