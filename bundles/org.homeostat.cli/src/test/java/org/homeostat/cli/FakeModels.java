package org.homeostat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeostat.analysis.Answers;
import org.homeostat.analysis.Comparison;
import org.homeostat.analysis.ComparisonAnswer;
import org.homeostat.analysis.ComparisonSpec;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.analysis.accounts.SymbolTable;
import org.homeostat.results.Provenance;
import org.homeostat.results.ResultSeries;
import org.homeostat.results.RunResult;
import org.homeostat.results.ScenarioResult;
import org.homeostat.session.AccountRequest;
import org.homeostat.session.Assumption;
import org.homeostat.session.Listing;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunOutcome;
import org.homeostat.session.RunRequest;
import org.homeostat.session.Severity;

/**
 * Models whose files say what they are to do: a line {@code error …} or {@code warning …} is a problem,
 * {@code fails …} makes a run fail, {@code unasked} leaves the question away, {@code many} adds variables.
 */
final class FakeModels implements Models {

    private final List<RunRequest> requests = new ArrayList<>();

    List<RunRequest> requests() {
        return requests;
    }

    @Override
    public void extend(Path folder) throws IOException {
        throw new IOException("no extensions here");
    }

    @Override
    public Model open(Path file) {
        return new FakeModel(file);
    }

    /** A file of the kind above. */
    private final class FakeModel implements Model {
        private final Path file;
        private final List<String> lines;

        private FakeModel(Path file) {
            this.file = file;
            List<String> read;
            try {
                read = Files.readAllLines(file);
            } catch (IOException missing) {
                read = List.of("error There is no such file");
            }
            lines = read;
        }

        @Override
        public List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            for (int line = 0; line < lines.size(); line++) {
                for (Severity severity : Severity.values()) {
                    String start = severity.name().toLowerCase(Locale.ROOT) + " ";
                    if (lines.get(line).startsWith(start)) {
                        problems.add(new Problem(severity, file.getFileName().toString(), line + 1, 1, 0, 1,
                                lines.get(line).substring(start.length())));
                    }
                }
            }
            return problems;
        }

        @Override
        public Listing listing() {
            return new Listing(List.of(new Listing.Entry("Chile", "Chile"), new Listing.Entry("Peru", "Perú")),
                    List.of(new Listing.Lever("Chile", "Chile", "profitTax", "Profit tax", "%", "27%", "0%", "60%")),
                    List.of(new Listing.Entry("FreeEducation", "Tuition-free universities")), List.of(),
                    List.of(new Listing.ScenarioEntry("Baseline", "Nothing changes", "W", "2019", "2023", List.of()),
                            new Listing.ScenarioEntry("Reform", "The reform", "W", "2019", "2023",
                                    List.of("Chile: profit tax to 35%"))),
                    List.of(new Listing.QuestionEntry("Question", "What it does", "compare",
                            List.of("Baseline", "Reform"), List.of("Chile"), List.of("output"))),
                    List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public List<Assumption> assumptions() {
            return List.of(new Assumption("", "", "mobility", "mobility of capital", "5 [%/year]", "Assumption."));
        }

        @Override
        public Model test(Progress progress) {
            return this;
        }

        @Override
        public List<SymbolTable> symbols() {
            return List.of();
        }

        @Override
        public List<AccountTable> accounts(AccountRequest request, Progress progress) {
            return List.of();
        }

        @Override
        public RunOutcome run(RunRequest request, Progress progress) throws RunFailedException {
            requests.add(request);
            progress.begin("scenarios", 2);
            progress.worked(2);
            for (String line : lines) {
                if (line.startsWith("fails ")) {
                    throw new RunFailedException(
                            List.of(new Problem(Severity.ERROR, file.getFileName().toString(), 3, 5,
                                    0, 1, line.substring(6))));
                }
            }
            for (String setting : request.settings()) {
                if (!setting.startsWith("Chile.")) {
                    throw new RunFailedException(List.of(Problem.ofRequest("--set " + setting, "no such parameter")));
                }
            }
            int variables = lines.contains("many") ? 12 : 1;
            RunResult result = new RunResult(List.of(scenario("Baseline", "Nothing changes", 0, variables),
                    scenario("Reform", "The reform", -3, variables)), provenance(request));
            List<String> names = new ArrayList<>(List.of("output"));
            for (int number = 2; number <= variables; number++) {
                names.add("output" + number);
            }
            ComparisonAnswer answer = Comparison.of(result, new ComparisonSpec("Question", "What it does",
                    List.of("Baseline", "Reform"), List.of("Chile", "Peru", "Bolivia"), names));
            return new RunOutcome(result, lines.contains("unasked") ? Answers.NONE : Answers.of(List.of(answer)));
        }

        private Provenance provenance(RunRequest request) {
            Map<String, String> settings = new LinkedHashMap<>();
            request.settings().forEach(setting -> settings.put(setting.split("=")[0], setting.split("=")[1]));
            return new Provenance("0.1.0", file.getFileName().toString(), "ab12", List.of(), Map.of(),
                    request.engine().name().toLowerCase(Locale.ROOT), settings);
        }
    }

    private static ScenarioResult scenario(String name, String label, double effect, int variables) {
        List<ResultSeries> series = new ArrayList<>();
        for (String economy : List.of("Chile", "Peru", "Bolivia")) {
            for (int number = 1; number <= variables; number++) {
                double[] values = {200, 200 + effect / 4, 200 + effect / 2, 200 + effect * 3 / 4, 200 + effect};
                series.add(new ResultSeries(economy, economy, "output" + (number == 1 ? "" : number),
                        "Output" + (number == 1 ? "" : " " + number), "GUSD/year", values));
            }
        }
        return new ScenarioResult(name, label, List.of("2019", "2020", "2021", "2022", "2023"),
                new double[] {2019, 2020, 2021, 2022, 2023}, series);
    }
}
