package org.homeostat.language.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.homeostat.language.ide.text.Symbol;

/** What the client says and asks about all files. */
final class ProjectRequests implements WorkspaceService {

    private final Documents documents;
    private final Diagnoses diagnoses;
    private final Requests requests;

    ProjectRequests(Documents documents, Diagnoses diagnoses, Requests requests) {
        this.documents = documents;
        this.diagnoses = diagnoses;
        this.requests = requests;
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return requests.ask(() -> Either.forRight(documents.projects().stream()
                .flatMap(project -> project.symbols(params.getQuery()).stream()).map(this::symbol).toList()));
    }

    private WorkspaceSymbol symbol(Symbol symbol) {
        Location place = new Location(documents.uri(symbol.uri()), new Lines(symbol.text()).range(symbol.region()));
        return new WorkspaceSymbol(symbol.name(), SymbolKinds.of(symbol.kind()), Either.forLeft(place),
                symbol.container());
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // nothing can be configured
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        diagnoses.changedElsewhere();
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        params.getEvent().getAdded().stream().map(WorkspaceFolder::getUri).forEach(documents::folder);
    }
}
