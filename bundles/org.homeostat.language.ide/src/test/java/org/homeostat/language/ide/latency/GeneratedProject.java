package org.homeostat.language.ide.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/**
 * A project as large as one likes, the same every time: a common model, a file for each economy with a model of its own,
 * a world that sums over all of them, and scenarios.
 */
public final class GeneratedProject implements ProjectFiles {

    private static final String NAME = "large";

    private final List<SourceText> files = new ArrayList<>();

    /**
     * Writes the files.
     *
     * @param economies how many economies there are, 2 or more
     * @param lines how many lines all files have together, about; at least 40 for each economy
     */
    public GeneratedProject(int economies, int lines) {
        add("base", base());
        int each = Math.max(20, (lines - 60) / economies);
        for (int i = 0; i < economies; i++) {
            add("economy" + i, economy(i, each));
        }
        add("world", world(economies));
    }

    @Override
    public List<SourceText> of(String packageName) {
        return packageName.equals(NAME) ? files : List.of();
    }

    @Override
    public List<String> packageNames() {
        return List.of(NAME);
    }

    /** The file of that name, without its ending. */
    public SourceText file(String name) {
        return files.stream().filter(file -> file.uri().lastSegment().equals(name + ".econ")).findFirst().orElseThrow();
    }

    /** How many lines there are. */
    public long lines() {
        return files.stream().mapToLong(file -> file.text().lines().count()).sum();
    }

    /** Writes all files into a folder, which becomes a project. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(".project"), "");
        for (SourceText file : files) {
            Files.writeString(folder.resolve(file.uri().lastSegment()), file.text());
        }
    }

    /** The text of a file with something typed into one of its formulas, another for each number. */
    public static String typed(SourceText file, int number) {
        return file.text().replaceFirst("variable income0 : GUSD/year = ",
                "variable income0 : GUSD/year = " + number + " [GUSD/year] + ");
    }

    private void add(String name, String text) {
        String whole = "package " + NAME + "\n\n" + text;
        if (!FileHeader.of(whole).packageName().equals(NAME)) {
            throw new IllegalStateException("the header is not read as it is written");
        }
        files.add(new SourceText(URI.createURI("memory:/" + name + ".econ"), whole));
    }

    private static String base() {
        return """
                unit USD "US dollar"
                unit GUSD = 1e9 USD
                unit person

                /** What all economies have. */
                model Base "Common ground" {
                  parameter alpha "share of capital" = 0.35 policy lever 0%..100%
                  parameter depreciation : 1/year = 5 [%/year]
                  parameter profitTax "profit tax" = 27% policy lever 0%..60%
                  parameter start : GUSD = 300 [GUSD]
                  stock capital "Capital" : GUSD = start
                    change saving * output - depreciation * capital
                  variable saving "Saving rate" = 0.2 * (1 - profitTax)
                  variable output "Output" : GUSD/year = 0.3 [1/year] * capital
                  variable netReturn : 1/year = (1 - profitTax) * alpha * output / capital - depreciation
                  variable gap : 1/year = netReturn - world.netReturn
                  variable unrest starts 0.2 = 0.9 * unrest[-1] + 0.02
                  variable share = output / sum(e in economies | e.output)
                }
                """;
    }

    private static String economy(int number, int lines) {
        StringBuilder text = new StringBuilder();
        text.append("/** The economy of number ").append(number).append(". */\nmodel Model").append(number)
                .append(" \"Model ").append(number).append("\" extends Base {\n");
        for (int i = 0; 6 * i < lines - 12; i++) {
            String before = i == 0 ? "output" : "income" + (i - 1);
            text.append("  // block ").append(i).append('\n');
            text.append("  parameter rate").append(i).append(" \"rate ").append(i).append("\" = ").append(i % 90)
                    .append("%\n");
            text.append("  variable income").append(i).append(" : GUSD/year = (1 - rate").append(i).append(") * ")
                    .append(before).append(" + 0.01 * output\n");
            text.append("  variable smooth").append(i).append(" : GUSD/year starts 1 [GUSD/year] = 0.5 * smooth")
                    .append(i)
                    .append("[-1] + 0.5 * income").append(i).append('\n');
            text.append("  variable ratio").append(i).append(" = income").append(i)
                    .append(" / max(output, 1 [GUSD/year])")
                    .append(" + log(1 + rate").append(i).append(")\n\n");
        }
        text.append("}\n\neconomy Country").append(number).append(" \"Country ").append(number).append("\" is Model")
                .append(number).append(" {\n  code C").append(number).append("\n  start = ").append(100 + number)
                .append(" [GUSD]\n}\n");
        return text.toString();
    }

    private static String world(int economies) {
        StringBuilder names = new StringBuilder("Country0");
        for (int i = 1; i < economies; i++) {
            names.append(i % 8 == 0 ? ",\n      " : ", ").append("Country").append(i);
        }
        return "set All = { " + names + " }\n\n" + """
                world World "All of them" {
                  economies All
                  variable netReturn : 1/year = mean(e in economies | e.netReturn)
                  variable output : GUSD/year = sum(e in economies | e.output)
                }

                policy Reform "A higher tax" {
                  for All
                  from 2026 phase profitTax to 35% by 2028
                }

                scenario Baseline { world World; time 2025..2040 }
                scenario Reformed extends Baseline { apply Reform }
                compare Effect { Baseline, Reformed on output, unrest; for Country0, Country1 }
                """;
    }
}
