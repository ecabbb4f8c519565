package org.homeostat.language.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.homeostat.language.ide.EconLanguage;

/** A session with one client, from its first message to its last. */
final class EconServer implements LanguageServer, LanguageClientAware {

    private final EconLanguage language;
    private final Documents documents;
    private final Diagnoses diagnoses;
    private final Requests requests;
    private final FileRequests files;
    private final ProjectRequests projects;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private volatile boolean shutDown;

    EconServer(EconLanguage language, ProjectFolders folders) {
        this.language = language;
        documents = new Documents(language, folders);
        diagnoses = new Diagnoses(documents);
        requests = new Requests(documents);
        files = new FileRequests(documents, diagnoses, requests);
        projects = new ProjectRequests(documents, diagnoses, requests);
    }

    @Override
    public void connect(LanguageClient client) {
        diagnoses.connect(client);
    }

    @Override
    @SuppressWarnings("deprecation")
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (params.getProcessId() != null) {
            ProcessHandle.of(params.getProcessId()).ifPresentOrElse(
                    client -> client.onExit().thenRun(() -> ended.complete(0)), () -> ended.complete(0));
        }
        if (params.getWorkspaceFolders() != null) {
            params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(documents::folder);
        } else if (params.getRootUri() != null) {
            documents.folder(params.getRootUri());
        }
        files.connect(params.getCapabilities());
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities(), new ServerInfo("Homeostat")));
    }

    private static ServerCapabilities capabilities() {
        ServerCapabilities can = new ServerCapabilities();
        can.setPositionEncoding(PositionEncodingKind.UTF16);
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        can.setTextDocumentSync(sync);
        can.setCompletionProvider(new CompletionOptions(false, List.of(".", "[", "~")));
        can.setHoverProvider(true);
        can.setSignatureHelpProvider(new SignatureHelpOptions(List.of("(", ",")));
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        can.setDocumentFormattingProvider(true);
        can.setDocumentRangeFormattingProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setFoldingRangeProvider(true);
        can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(SemanticLegend.LEGEND, true, false));
        can.setInlayHintProvider(true);
        can.setDocumentLinkProvider(new DocumentLinkOptions(false));
        return can;
    }

    /** The text of a file that is part of the language, for clients that want to show it; empty if there is none. */
    @JsonRequest("homeostat/libraryText")
    public CompletableFuture<String> libraryText(LibraryFile file) {
        return requests.ask(() -> language.libraryText(URI.createURI(file.uri()))
                .orElse(""));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        diagnoses.stop();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(shutDown ? 0 : 1);
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // nothing is traced
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return files;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return projects;
    }

    /** Done when the client is gone, with the exit code of the process. */
    CompletableFuture<Integer> ended() {
        return ended;
    }

    void stop() {
        diagnoses.stop();
        requests.stop();
    }
}
