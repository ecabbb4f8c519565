package org.homeostat.ui.editor;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.editors.text.StorageDocumentProvider;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.ui.ModelFiles;
import org.homeostat.ui.Runs;
import org.homeostat.ui.SessionService;
import org.homeostat.ui.editor.assist.RunValues;
import org.homeostat.ui.editor.breadcrumbs.Breadcrumbs;
import org.homeostat.ui.editor.folding.Folding;
import org.homeostat.ui.editor.minings.MiningUpdates;
import org.homeostat.ui.editor.minings.ModelMinings;
import org.homeostat.ui.editor.navigation.LibraryInput;
import org.homeostat.ui.editor.navigation.OccurrenceMarking;
import org.homeostat.ui.editor.outline.OutlinePage;
import org.homeostat.ui.editor.typing.Pairs;

/** The editor of models. */
public final class EconEditor extends TextEditor {

    /** As in plugin.xml. */
    public static final String ID = "org.homeostat.ui.editor.EconEditor";

    private static final String SCOPE = "org.homeostat.ui.editor.scope";

    private EditedModel model;
    private OutlinePage outline;
    private OccurrenceMarking occurrences;
    private Breadcrumbs breadcrumbs;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setEditorContextMenuId("org.homeostat.ui.editor.menu");
        setRulerContextMenuId("org.homeostat.ui.editor.ruler");
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {SCOPE});
    }

    @Override
    protected void setDocumentProvider(IEditorInput input) {
        setDocumentProvider(input instanceof IFileEditorInput || input instanceof IURIEditorInput
                ? getSite().getService(EconDocuments.class)
                : new StorageDocumentProvider());
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        model = newModel(getEditorInput());
        setSourceViewerConfiguration(new EconConfiguration(this,
                new KindImages(new LocalResourceManager(JFaceResources.getResources(), parent))));
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        ProjectionViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(),
                styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    private EditedModel newModel(IEditorInput input) {
        LanguageService service = getSite().getService(LanguageService.class);
        if (input instanceof LibraryInput library) {
            return new EditedModel(service, library.uri(), null, ProjectFiles.NONE);
        }
        Path path = ModelFiles.path(input).orElse(null);
        IFile file = input.getAdapter(IFile.class);
        URI uri = file != null ? WorkspaceProject.uri(file)
                : path != null ? URI.createURI(path.toUri().toString()) : URI.createURI("untitled:/model.econ");
        return new EditedModel(service, uri, path, file != null ? new WorkspaceProject(file.getProject())
                : path != null ? onDisk(path, getSite().getService(SessionService.class)) : ProjectFiles.NONE);
    }

    /** The project of a file that is in no project of the workspace. */
    private static ProjectFiles onDisk(Path path, SessionService sessions) {
        return packageName -> sessions.session().projectFiles(path).of(packageName);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        breadcrumbs = new Breadcrumbs(this, area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(breadcrumbs.control());
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        super.createPartControl(body);
        ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
        new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors()).install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        new Folding(model, viewer);
        occurrences = new OccurrenceMarking(model, viewer);
        breadcrumbs.follow();
        new MiningUpdates(model, viewer, getSite().getService(Runs.class), getPreferenceStore());
        ((ITextViewerExtension) viewer).prependVerifyKeyListener(new Pairs(viewer));
    }

    @Override
    protected void installCodeMiningProviders() {
        RunValues values = new RunValues(getSite().getService(Runs.class));
        ((ISourceViewerExtension5) getSourceViewer()).setCodeMiningProviders(
                new ICodeMiningProvider[] {new ModelMinings(model, values, getPreferenceStore())});
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        DefaultCharacterPairMatcher brackets = new DefaultCharacterPairMatcher("(){}[]".toCharArray());
        support.setCharacterPairMatcher(brackets);
        support.setMatchingCharacterPainterPreferenceKeys(EditorDefaults.MATCHING_BRACKETS,
                EditorDefaults.MATCHING_BRACKETS_COLOUR);
        super.configureSourceViewerDecorationSupport(support);
    }

    @Override
    protected void handleCursorPositionChanged() {
        super.handleCursorPositionChanged();
        ISourceViewer viewer = getSourceViewer();
        if (viewer != null && viewer.getDocument() != null && occurrences != null) {
            int cursor = viewer.getSelectedRange().x;
            occurrences.moved(cursor);
            breadcrumbs.moved(cursor);
            if (outline != null && outline.getControl() != null) {
                outline.cursorMoved(cursor);
            }
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class) {
            if (outline == null || outline.getControl() != null && outline.getControl().isDisposed()) {
                outline = new OutlinePage(this);
            }
            return adapter.cast(outline);
        }
        return super.getAdapter(adapter);
    }

    /** The model that is edited. */
    public EditedModel model() {
        return model;
    }

    /** The text as it stands, saved or not. */
    public IDocument document() {
        return getDocumentProvider().getDocument(getEditorInput());
    }

    /** The widget that shows it. */
    public ISourceViewer viewer() {
        return getSourceViewer();
    }

    /** Shows a message in the status line. */
    public void say(String message) {
        setStatusLineErrorMessage(null);
        setStatusLineMessage(message);
    }

    /** The project of the file; null if it is in none. */
    IProject project() {
        IFile file = getEditorInput().getAdapter(IFile.class);
        return file == null ? null : file.getProject();
    }
}
