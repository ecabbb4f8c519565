package org.homeostat.ui.tests;

import static org.homeostat.ui.tests.Workbench.command;
import static org.homeostat.ui.tests.Workbench.does;
import static org.homeostat.ui.tests.Workbench.ui;
import static org.homeostat.ui.tests.Workbench.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.homeostat.ui.Runs;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.assist.ModelHover;
import org.homeostat.ui.editor.assist.RunValues;
import org.homeostat.ui.editor.navigation.OccurrenceMarking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the editor does with the example. */
class EditorTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private EconEditor editor;
    private Keys keys;
    private String before;

    @BeforeEach
    void openTheExample() throws Exception {
        editor = Workbench.open(Workbench.MODEL);
        keys = new Keys(editor);
        before = ui(() -> editor.document().get());
    }

    @AfterEach
    void putBack() throws Exception {
        does(() -> editor.doRevertToSaved());
        assertEquals(before, ui(() -> editor.document().get()));
    }

    @Test
    void keywordsAreBoldAndNamesHaveTheColourOfTheirMeaning() throws Exception {
        waitFor("colours of meaning", () -> style("world Twelve") != null
                && !foreground("Chile\n").equals(foreground("andes\n")));
        assertEquals(SWT.BOLD, ui(() -> style("world Twelve").fontStyle));
        assertNotEquals(foreground("copperPrice \""), foreground("referencePrice \""), "a variable and a stock");
        assertNotEquals(foreground("copperPrice \""), foreground("copperPrice2019 \""), "a variable and a parameter");
        assertEquals(foreground("copperPrice \""), foreground("oilPrice \""));
    }

    @Test
    void theOutlineNamesDeclarationsAndFollowsTheCursor() throws Exception {
        IViewPart view = Workbench.view(IPageLayout.ID_OUTLINE, IViewPart.class);
        Tree tree = (Tree) ui(() -> editor.getAdapter(IContentOutlinePage.class).getControl());
        assertNotNull(view);
        waitFor("the outline", () -> tree.getItemCount() > 3);
        List<String> texts = ui(() -> texts(tree.getItems(), new ArrayList<>()));
        for (String wanted : List.of("Scenarios", "FreeEducation", "AndeanFloor", "Unilateral", "Reform")) {
            assertTrue(texts.stream().anyMatch(text -> text.startsWith(wanted)), wanted + " in " + texts);
        }
        keys.behind("policy FreeEducation");
        waitFor("the outline to follow", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().startsWith("FreeEducation"));
    }

    @Test
    void proposesNamesAndInsertsThem() throws Exception {
        keys.behind("variable oilPrice \"Oil price\" : USD/bbl = oilPrice2019");
        keys.type(" * referenceP");
        does(() -> editor.getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS));
        waitFor("proposals", () -> proposals().stream().anyMatch(text -> text.startsWith("referencePrice"))
                || editor.document().get().contains("* referencePrice"));
        if (!ui(() -> editor.document().get()).contains("* referencePrice")) {
            keys.press(SWT.CR, SWT.CR);
        }
        waitFor("the name", () -> editor.document().get().contains("oilPrice2019 * referencePrice"));
    }

    @Test
    void theHoverKnowsLabelUnitAndComment() throws Exception {
        ModelHover hover = new ModelHover(editor.model(), new RunValues(editor.getSite().getService(Runs.class)));
        int offset = before.indexOf("copperPrice \"");
        String text = String.valueOf(hover.getHoverInfo2(editor.viewer(), new Region(offset + 2, 0)));
        for (String wanted : List.of("copperPrice", "Copper price", "USD/t", "Constant in real terms")) {
            assertTrue(text.contains(wanted), wanted + " in " + text);
        }
    }

    @Test
    void goesToADeclarationInAnotherFile() throws Exception {
        keys.select("socialSpending", 0);
        command("org.homeostat.ui.editor.openDeclaration");
        waitFor("the declaration", () -> {
            IEditorPart active = editor.getSite().getPage().getActiveEditor();
            return active instanceof EconEditor other && other.getTitle().equals("model.econ")
                    && other.getSelectionProvider().getSelection() instanceof ITextSelection selection
                    && "socialSpending".equals(selection.getText());
        });
        does(() -> editor.getSite().getPage().closeEditor(editor.getSite().getPage().getActiveEditor(), false));
    }

    @Test
    void marksOccurrences() throws Exception {
        keys.select("copperPrice2019", 0);
        waitFor("marks", () -> marks() == before.split("\\bcopperPrice2019\\b", -1).length - 1);
    }

    @Test
    void foldsDeclarations() throws Exception {
        ProjectionViewer viewer = (ProjectionViewer) editor.viewer();
        waitFor("places to fold", () -> count(viewer.getProjectionAnnotationModel().getAnnotationIterator()) > 5);
        int all = ui(() -> keys.widget().getLineCount());
        does(() -> viewer.doOperation(ProjectionViewer.COLLAPSE_ALL));
        assertTrue(ui(() -> keys.widget().getLineCount()) < all - 40);
        does(() -> viewer.doOperation(ProjectionViewer.EXPAND_ALL));
        assertEquals(all, ui(() -> keys.widget().getLineCount()));
    }

    @Test
    void closesBracketsAndTogglesComments() throws Exception {
        keys.behind("package andes\n");
        keys.type("policy New \"A new one\" {\nfor Chile");
        int start = before.indexOf("package andes\n") + "package andes\n".length();
        String typed = "policy New \"A new one\" {\n    for Chile\n}";
        assertEquals(typed, ui(() -> editor.document().get(start, typed.length())));
        keys.select("    for Chile\n}", 0);
        command("org.homeostat.ui.editor.toggleComment");
        assertEquals("//     for Chile\n// }", ui(() -> editor.document().get(start + 25, 21)));
        command("org.homeostat.ui.editor.toggleComment");
        assertEquals(typed, ui(() -> editor.document().get(start, typed.length())));
    }

    private StyleRange style(String words) {
        return keys.widget().getStyleRangeAtOffset(keys.widget().getText().indexOf(words));
    }

    private Color foreground(String words) throws Exception {
        return ui(() -> style(words) == null ? keys.widget().getForeground() : style(words).foreground);
    }

    private int marks() {
        int marks = 0;
        for (Iterator<Annotation> all = editor.viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
            String type = all.next().getType();
            marks += type != null && type.startsWith(OccurrenceMarking.READ) ? 1 : 0;
        }
        return marks;
    }

    private static List<String> proposals() {
        List<String> texts = new ArrayList<>();
        for (Shell shell : Display.getDefault().getShells()) {
            if (shell.isVisible() && shell.getParent() != null) {
                collect(shell, texts);
            }
        }
        return texts;
    }

    private static void collect(Composite parent, List<String> texts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Table table) {
                for (TableItem item : table.getItems()) {
                    texts.add(item.getText());
                }
            } else if (child instanceof Composite inner && !(child instanceof StyledText)) {
                collect(inner, texts);
            }
        }
    }

    private static int count(Iterator<?> all) {
        int count = 0;
        for (; all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    private static List<String> texts(TreeItem[] items, List<String> into) {
        for (TreeItem item : items) {
            into.add(item.getText());
            texts(item.getItems(), into);
        }
        return into;
    }
}
