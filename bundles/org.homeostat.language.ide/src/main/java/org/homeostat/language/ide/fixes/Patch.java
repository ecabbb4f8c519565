package org.homeostat.language.ide.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.FileEdits;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.scoping.Library;

/** Changes of one or more files that belong together. */
final class Patch {

    private final String title;
    private final Map<XtextResource, List<Edit>> edits = new LinkedHashMap<>();

    /** Nothing yet. */
    Patch(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Patch replace(EObject inFile, Region region, String text) {
        edits.computeIfAbsent((XtextResource) inFile.eResource(), file -> new ArrayList<>())
                .add(new Edit(region, text));
        return this;
    }

    Patch insert(EObject inFile, int offset, String text) {
        return replace(inFile, new Region(offset, 0), text);
    }

    /** Takes an element away, with its line if nothing else is on it, else with the blanks after it. */
    Patch remove(EObject element, int from) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        String text = text(element);
        int start = from;
        int end = node.getEndOffset();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        int line = start;
        while (line > 0 && (text.charAt(line - 1) == ' ' || text.charAt(line - 1) == '\t')) {
            line--;
        }
        boolean first = line == 0 || text.charAt(line - 1) == '\n';
        if (first && end < text.length() && text.charAt(end) == '\r') {
            end++;
        }
        if (first && end < text.length() && text.charAt(end) == '\n') {
            start = line;
            end++;
        }
        return replace(element, new Region(start, end - start), "");
    }

    /** The files with their edits; none where a file of the language would have to change. */
    List<FileEdits> files() {
        if (edits.isEmpty() || edits.keySet().stream().anyMatch(file -> Library.contains(file.getURI()))) {
            return List.of();
        }
        List<FileEdits> files = new ArrayList<>();
        edits.forEach((file, changes) -> files.add(new FileEdits(file.getURI(),
                file.getParseResult().getRootNode().getText(),
                changes.stream().sorted(Comparator.comparingInt(edit -> edit.region().offset())).toList())));
        return files;
    }

    /** The text of the file of an element. */
    static String text(EObject element) {
        return ((XtextResource) element.eResource()).getParseResult().getRootNode().getText();
    }
}
