package org.homeostat.language.ide.latency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.homeostat.language.ide.EconLanguage;
import org.homeostat.language.ide.EditedFile;
import org.homeostat.language.ide.EditedProject;
import org.homeostat.language.ide.Snapshot;
import org.homeostat.language.project.SourceText;

/** Measures how long an author waits: {@code main(ECONOMIES LINES)} prints milliseconds, one figure a line. */
public final class LatencyMeasurement {

    private static final int KEYSTROKES = 30;

    private LatencyMeasurement() {
    }

    /** Measures a generated project; 50 economies in 5,000 lines if nothing is said. */
    public static void main(String[] arguments) {
        int economies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        GeneratedProject project = new GeneratedProject(economies, lines);
        System.out.println("lines " + project.lines());
        long begin = System.nanoTime();
        EconLanguage language = EconLanguage.create();
        print("start-up", begin);
        SourceText file = project.file("economy1");
        EditedProject open = language.project(project);
        EditedFile edited = open.open(file.uri());
        begin = System.nanoTime();
        int problems = edited.update(file.text()).problems().size();
        print("cold open to problems of one file", begin);
        begin = System.nanoTime();
        for (SourceText each : project.of("large")) {
            problems += open.open(each.uri()).update(each.text()).problems().size();
        }
        print("problems of all files", begin);
        System.out.println("problems " + problems);
        typing("keystroke to problems, an economy", edited, file, Snapshot::problems);
        typing("keystroke to proposals", edited, file,
                snapshot -> snapshot.propose(snapshot.text().indexOf("income0 : GUSD/year = ") + 22));
    }

    private interface Question {
        List<?> ask(Snapshot snapshot);
    }

    private static void typing(String what, EditedFile edited, SourceText file,
            Question question) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < KEYSTROKES; i++) {
            String text = GeneratedProject.typed(file, i);
            long begin = System.nanoTime();
            question.ask(edited.update(text));
            times.add((System.nanoTime() - begin) / 1e6);
        }
        System.out.printf("%s: first %.0f ms", what, times.getFirst());
        List<Double> warm = new ArrayList<>(times.subList(KEYSTROKES / 2, KEYSTROKES));
        Collections.sort(warm);
        System.out.printf(", warm median %.0f ms, worst %.0f ms%n", warm.get(warm.size() / 2), warm.getLast());
    }

    private static void print(String what, long begin) {
        System.out.printf("%s: %.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }
}
