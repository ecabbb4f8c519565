package org.homeostat.ui.tests;

import static org.homeostat.ui.tests.Workbench.command;
import static org.homeostat.ui.tests.Workbench.does;
import static org.homeostat.ui.tests.Workbench.ui;
import static org.homeostat.ui.tests.Workbench.waitFor;
import static org.homeostat.ui.tests.Workbench.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.inlined.LineContentAnnotation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.editors.text.EditorsUI;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.ui.editor.EconEditor;
import org.homeostat.ui.editor.minings.ModelMinings;
import org.homeostat.ui.editor.renaming.ModelRename;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changes of whole files and projects: layout, names, and the ways through them. */
class EditingTest {

    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private EconEditor editor;
    private Keys keys;
    private String before;

    @BeforeEach
    void openTheExample() throws Exception {
        editor = Workbench.open(Workbench.MODEL);
        keys = new Keys(editor);
        before = text();
    }

    @AfterEach
    void putBack() throws Exception {
        does(() -> editor.doRevertToSaved());
        assertEquals(before, text());
    }

    @Test
    void formatsAsOneStepAndTheCursorStaysInItsWord() throws Exception {
        keys.behind("policy FreeEducation");
        keys.type("   ");
        keys.behind("  from 2026 phase ");
        keys.type("  ");
        keys.behind("policy FreeEducation");
        String untidy = text();
        command("org.homeostat.ui.editor.format");
        waitFor("the layout", () -> editor.document().get().contains("policy FreeEducation \"Tuition-free")
                && editor.document().get().contains("from 2026 phase profitTax"));
        String tidy = text();
        assertEquals(tidy, editor.model().language().format(tidy).orElseThrow());
        assertEquals(tidy.indexOf("policy FreeEducation") + "policy FreeEducation".length(), selection().getOffset());
        command(UNDO);
        assertEquals(untidy, text());
    }

    @Test
    void renamesInAllFilesAfterAPreviewAndTakesItBack() throws Exception {
        keys.behind("package andes\n");
        keys.type("// not saved\n");
        String unsaved = text();
        String model = saved("/andes/model.econ");
        assertTrue(model.contains("socialSpending"));
        keys.select("socialSpending", 0);
        Shell dialog = askForName("socialSpending", "spendingOnPeople");
        Widgets.press(dialog, "Preview >");
        waitFor("the preview", () -> Widgets.find(dialog, Tree.class, tree -> {
            List<String> files = Widgets.texts(tree);
            return files.stream().anyMatch(each -> each.startsWith("model.econ"))
                    && files.stream().anyMatch(each -> each.startsWith("race-to-the-bottom.econ"));
        }).isPresent());
        Widgets.press(dialog, "OK");
        waitFor("the new name", () -> editor.document().get().contains("spendingOnPeople") && dialog.isDisposed());
        assertEquals(unsaved.replaceAll("\\bsocialSpending\\b", "spendingOnPeople"), text());
        assertEquals(model.replaceAll("\\bsocialSpending\\b", "spendingOnPeople"), saved("/andes/model.econ"));
        assertTrue(ui(editor::isDirty), "what was not saved is not saved now");
        undo();
        waitFor("the old name", () -> editor.document().get().equals(unsaved));
        assertEquals(model, saved("/andes/model.econ"));
    }

    @Test
    void aNameThatIsTakenIsRefusedWithTheReason() throws Exception {
        int offset = before.indexOf("copperPrice \"");
        ModelRename rename = new ModelRename(editor.model().at(before), offset, "copperPrice");
        rename.setNewName("oilPrice");
        String reason = rename.checkFinalConditions(new NullProgressMonitor())
                .getMessageMatchingSeverity(RefactoringStatus.FATAL);
        assertTrue(reason.startsWith("oilPrice is already a variable"), reason);
    }

    @Test
    void listsReferencesInTheWholeProject() throws Exception {
        keys.select("socialSpending", 0);
        command("org.homeostat.ui.editor.findReferences");
        Shell shell = window().getShell();
        waitFor("the references", () -> references(shell).stream().anyMatch(each -> each.contains("declared")));
        List<String> lines = ui(() -> references(shell));
        assertEquals(List.of("andes/model.econ", "andes/race-to-the-bottom.econ"),
                lines.stream().filter(each -> each.startsWith("andes/")).toList());
        int used = saved("/andes/model.econ").split("\\bsocialSpending\\b", -1).length
                + before.split("\\bsocialSpending\\b", -1).length - 2;
        assertTrue(lines.size() - 2 >= used - 2 && lines.size() - 2 <= used, lines + " and " + used);
        IViewPart view = ui(() -> editor.getSite().getPage().findView(SEARCH));
        does(() -> editor.getSite().getPage().hideView(view));
    }

    @Test
    void theLineAboveTheTextLeadsFromTheFileToTheCursor() throws Exception {
        keys.behind("variable oilPrice \"Oil");
        List<String> wanted = List.of("race-to-the-bottom.econ", "Twelve", "oilPrice");
        waitFor("the steps", () -> steps().equals(wanted));
        does(() -> step("Twelve").notifyListeners(SWT.Selection, new Event()));
        assertEquals("Twelve", selection().getText());
        waitFor("fewer steps", () -> steps().equals(wanted.subList(0, 2)));
        does(() -> step("race-to-the-bottom.econ").notifyListeners(SWT.Selection, new Event()));
        assertEquals(0, selection().getOffset());
    }

    @Test
    void whatFollowsFromTheModelIsDrawnIntoItsText() throws Exception {
        ModelMinings minings = new ModelMinings(editor.model(), ValueLookup.NONE, EditorsUI.getPreferenceStore());
        List<String> labels = minings.provideCodeMinings(editor.viewer(), new NullProgressMonitor()).get().stream()
                .map(mining -> mining.getLabel().strip()).toList();
        assertTrue(labels.contains("applies FreeEducation of Unilateral, AndeanFloor"), labels.toString());
        assertTrue(labels.contains("= Chile, Peru, Bolivia, Colombia"), labels.toString());
        assertTrue(labels.contains("35 years"), labels.toString());
        waitFor("the drawings", () -> drawings() == labels.size());
        command("org.homeostat.ui.editor.toggleMinings");
        waitFor("no drawings", () -> drawings() == 0);
        command("org.homeostat.ui.editor.toggleMinings");
        waitFor("the drawings again", () -> drawings() == labels.size());
    }

    @Test
    void aHintFollowsTheArguments() throws Exception {
        keys.behind("variable oilPrice \"Oil price\" : USD/bbl = oilPrice2019");
        keys.type(" * max(");
        does(() -> editor.getAdapter(ITextOperationTarget.class)
                .doOperation(ISourceViewer.CONTENTASSIST_CONTEXT_INFORMATION));
        waitFor("the hint", () -> hint().isPresent());
        assertTrue(ui(() -> hint().orElseThrow().getText()).startsWith("max("));
        assertEquals(4, ui(() -> bold(hint().orElseThrow())));
        keys.type("1, ");
        waitFor("the next argument", () -> bold(hint().orElseThrow()) > 4);
        keys.type("2)");
        waitFor("the hint to go", () -> hint().isEmpty());
    }

    private Shell askForName(String old, String name) throws Exception {
        command("org.homeostat.ui.editor.rename");
        Shell dialog = Widgets.dialog("Rename " + old);
        waitFor("the field", () -> Widgets.find(dialog, Text.class, field -> field.getText().equals(old)).isPresent());
        does(() -> Widgets.find(dialog, Text.class, field -> field.getText().equals(old)).orElseThrow().setText(name));
        return dialog;
    }

    /** Undoes what was done last, and agrees if it is asked about the other files. */
    private void undo() throws Exception {
        Shell shell = window().getShell();
        does(() -> {
            editor.getSite().getPage().activate(editor);
            keys.widget().forceFocus();
        });
        new Thread(() -> {
            try {
                command(UNDO);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, "undo").start();
        waitFor("the question or the end",
                () -> Widgets.shell("Undo").isPresent() || !editor.document().get().contains("spendingOnPeople"));
        if (ui(() -> Widgets.shell("Undo").isPresent())) {
            Widgets.press(Widgets.dialog("Undo"), "OK");
        }
        waitFor("the window", shell::isEnabled);
    }

    private ITextSelection selection() throws Exception {
        return ui(() -> (ITextSelection) editor.getSelectionProvider().getSelection());
    }

    private String text() throws Exception {
        return ui(() -> editor.document().get());
    }

    private static String saved(String path) throws Exception {
        return Workbench.file(path).readString();
    }

    private static List<String> references(Composite window) {
        return Widgets.all(window, Tree.class).stream().map(Widgets::texts)
                .filter(lines -> !lines.isEmpty() && lines.get(0).startsWith("andes/")).findFirst().orElse(List.of());
    }

    private long drawings() {
        return StreamSupport
                .stream(((Iterable<Annotation>) editor.viewer().getAnnotationModel()::getAnnotationIterator)
                        .spliterator(), false)
                .filter(LineContentAnnotation.class::isInstance).count();
    }

    private static Optional<StyledText> hint() {
        return Arrays.stream(Display.getDefault().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() != null)
                .flatMap(shell -> Widgets.all(shell, StyledText.class).stream())
                .filter(text -> text.getText().contains("(")).findFirst();
    }

    /** Where the bold part of a hint begins. */
    private static int bold(StyledText hint) {
        return Arrays.stream(hint.getStyleRanges()).filter(range -> range.fontStyle == SWT.BOLD)
                .mapToInt(range -> range.start).findFirst().orElse(-1);
    }

    private List<String> steps() {
        return Arrays.stream(bar().getItems()).map(ToolItem::getText).filter(text -> !text.isEmpty()).toList();
    }

    private ToolItem step(String name) {
        return Arrays.stream(bar().getItems()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
    }

    private ToolBar bar() {
        return Widgets.find(editor.getSite().getShell(), ToolBar.class, bar -> bar.getItemCount() > 0
                && bar.getItem(0).getText().equals("race-to-the-bottom.econ")).orElseThrow();
    }
}
