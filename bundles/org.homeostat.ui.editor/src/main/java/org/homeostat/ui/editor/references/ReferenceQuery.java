package org.homeostat.ui.editor.references;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.ide.text.FileUses;

/** The question where a thing is named. It is about one version of a text, so it is not asked again. */
final class ReferenceQuery implements ISearchQuery {

    private final Snapshot snapshot;
    private final int offset;
    private final String name;
    private final ReferenceResult result = new ReferenceResult(this);

    ReferenceQuery(Snapshot snapshot, int offset, String name) {
        this.snapshot = snapshot;
        this.offset = offset;
        this.name = name;
    }

    /** What is looked for. */
    String name() {
        return name;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        for (FileUses file : snapshot.references(offset)) {
            result.addMatches(Reference.of(file).stream()
                    .map(reference -> new Match(reference, reference.inFile().offset(), reference.inFile().length()))
                    .toArray(Match[]::new));
        }
        return Status.OK_STATUS;
    }

    @Override
    public String getLabel() {
        return "References to " + name;
    }

    @Override
    public boolean canRerun() {
        return false;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferenceResult getSearchResult() {
        return result;
    }
}
