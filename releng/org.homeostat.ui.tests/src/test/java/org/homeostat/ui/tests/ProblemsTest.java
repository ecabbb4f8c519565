package org.homeostat.ui.tests;

import static org.homeostat.ui.tests.Workbench.command;
import static org.homeostat.ui.tests.Workbench.does;
import static org.homeostat.ui.tests.Workbench.ui;
import static org.homeostat.ui.tests.Workbench.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.homeostat.ui.charts.table.ResultsView;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.checking.ProblemAnnotation;
import org.homeostat.ui.editor.problems.ProblemMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mistake is marked where it is, as it is typed and when it is saved, and goes as it is put right. */
class ProblemsTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IFile file = Workbench.file(Workbench.MODEL);
    private EconEditor editor;
    private Keys keys;
    private String before;

    @BeforeEach
    void openTheExample() throws Exception {
        editor = Workbench.open(Workbench.MODEL);
        keys = new Keys(editor);
        before = ui(() -> editor.document().get());
        waitFor("no markers", () -> markers(file).isEmpty());
    }

    @AfterEach
    void repair() throws Exception {
        does(() -> editor.document().set(before));
        save();
        waitFor("the markers to go", () -> markers(file).isEmpty());
        waitFor("the annotations to go", () -> found("").isEmpty());
    }

    @Test
    void anUnknownNameIsMarkedWhileItIsTypedAndWhenItIsSaved() throws Exception {
        keys.behind("from 2026 socialSpending += 1.3% * outp");
        keys.type("p");
        String wrong = ui(() -> editor.document().get());
        waitFor("an annotation", () -> found("outpput").size() == 1);
        Position place = ui(() -> editor.viewer().getAnnotationModel().getPosition(found("outpput").get(0)));
        assertEquals(new Position(wrong.indexOf("outpput"), "outpput".length()), place);
        assertEquals(List.of(), markers(file), "not saved yet");
        save();
        waitFor("a marker", () -> markers(file).size() == 1);
        IMarker marker = markers(file).get(0);
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertEquals(wrong.substring(0, wrong.indexOf("outpput")).lines().count(),
                marker.getAttribute(IMarker.LINE_NUMBER, -1));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("outpput"));
        waitFor("one annotation for both", () -> found("outpput").size() == 1);
    }

    @Test
    void aProblemIsPutRightAtTheCursor() throws Exception {
        keys.behind("from 2026 socialSpending += 1.3% * outp");
        keys.type("p");
        waitFor("an annotation", () -> found("outpput").size() == 1);
        does(() -> editor.getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.QUICK_ASSIST));
        waitFor("the fixes", () -> Arrays.stream(Display.getDefault().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Widgets.all(shell, Table.class).stream())
                .anyMatch(table -> table.getItemCount() > 0
                        && table.getItem(0).getText().equals("Write 'output'")));
        keys.press(SWT.CR, SWT.CR);
        waitFor("the right word", () -> editor.document().get().equals(before));
    }

    @Test
    void aProblemIsPutRightFromItsMarker() throws Exception {
        keys.behind("from 2026 socialSpending += 1.3% * outp");
        keys.type("p");
        save();
        waitFor("a marker", () -> markers(file).size() == 1);
        IMarker marker = markers(file).get(0);
        assertTrue(ui(() -> IDE.getMarkerHelpRegistry().hasResolutions(marker)));
        List<IMarkerResolution> fixes = List.of(ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker)));
        IMarkerResolution fix = fixes.stream().filter(each -> each.getLabel().equals("Write 'output'")).findFirst()
                .orElseThrow();
        does(() -> fix.run(marker));
        assertEquals(before, ui(() -> editor.document().get()));
        assertEquals(before, file.readString());
    }

    @Test
    void aMissingCellIsFoundByTheFullCheck() throws Exception {
        keys.select("\"PINK.COPPER\", WLD, 2019", 0);
        keys.type("\"PINK.COPPER\", WLD, 1919");
        waitFor("an annotation", () -> found("1919").size() == 1);
        save();
        waitFor("a marker", () -> markers(file).size() == 1);
        assertTrue(markers(file).get(0).getAttribute(IMarker.MESSAGE, "").contains("1919"));
    }

    @Test
    void anExpectationThatFailsIsMarkedOnItsLineWhenItIsSaved() throws Exception {
        keys.behind("package andes\n");
        keys.type("expect Chile.output at 2030 of Baseline within 1% of 1 [GUSD/year]\n");
        save();
        waitFor("a marker", () -> markers(file).size() == 1);
        IMarker marker = markers(file).get(0);
        String wrong = ui(() -> editor.document().get());
        assertEquals(wrong.substring(0, wrong.indexOf("expect Chile")).lines().count() + 1,
                marker.getAttribute(IMarker.LINE_NUMBER, -1));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("expected"),
                marker.getAttribute(IMarker.MESSAGE, ""));
        waitFor("its annotation", () -> found("expected").size() == 1);
    }

    @Test
    void aModelWithErrorsDoesNotRunAndSaysWhere() throws Exception {
        keys.behind("world Twelve; time 2019..2053");
        keys.type("; time 2053..2019 nonsense");
        command("org.homeostat.ui.simulation.run");
        ResultsView results = Workbench.view(ResultsView.ID, ResultsView.class);
        waitFor("the reason", () -> results.report().text().contains("did not run"));
        assertTrue(ui(() -> !editor.isDirty()), "it was saved before it ran");
        does(() -> editor.selectAndReveal(0, 0));
        does(() -> results.report().open(0));
        int line = ui(() -> keys.widget().getLineAtOffset(keys.widget().getCaretOffset()));
        assertTrue(ui(() -> keys.widget().getLine(line)).contains("nonsense"));
    }

    private void save() throws Exception {
        does(() -> editor.doSave(null));
    }

    private List<Annotation> found(String words) {
        List<Annotation> found = new ArrayList<>();
        IAnnotationModel model = editor.viewer().getAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            boolean problem = annotation instanceof ProblemAnnotation
                    || ProblemAnnotation.ERROR.equals(annotation.getType());
            if (problem && annotation.getText().contains(words)) {
                found.add(annotation);
            }
        }
        return found;
    }

    private static List<IMarker> markers(IFile file) throws Exception {
        return List.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
    }
}
