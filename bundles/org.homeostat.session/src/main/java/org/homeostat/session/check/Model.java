package org.homeostat.session.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompileOptions;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.ScenarioCompiler;
import org.homeostat.compiler.Variability;
import org.homeostat.compiler.VariableScenario;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.engine.Backend;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.Simulator;
import org.homeostat.ir.FlatModel;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.session.data.ProjectData;
import org.homeostat.session.files.ProjectFolder;
import org.homeostat.session.outcome.Expectations;
import org.homeostat.session.outcome.Measures;
import org.homeostat.spi.FunctionRegistry;

/** A model file that was read, with what it sees. Not for several threads at a time. */
public final class Model {

    private final ProjectFolder project;
    private final EconFile file;
    private final String hash;
    private final MemberUnits units;
    private final ProjectData data;
    private final ScenarioCompiler compiler;
    private final SettingReader settings;
    private final FunctionRegistry functions;
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, Measures> measured = new HashMap<>();
    private final Map<String, VariableScenario> compiled = new LinkedHashMap<>();

    Model(ProjectFolder project, EconFile file, String hash, MemberUnits units, ProjectData data,
            ScenarioCompiler compiler, SettingReader settings,
            FunctionRegistry functions) {
        this.project = project;
        this.file = file;
        this.hash = hash;
        this.units = units;
        this.data = data;
        this.compiler = compiler;
        this.settings = settings;
        this.functions = functions;
        declared(Scenario.class).stream().filter(scenario -> scenario.getName() != null)
                .forEach(scenario -> scenarios.putIfAbsent(scenario.getName(), scenario));
        for (Question question : questions()) {
            QuestionText.scenarios(question).forEach(this::know);
        }
        for (Expectation expectation : declared(Expectation.class)) {
            if (expectation.getOf() instanceof Scenario scenario && !scenario.eIsProxy()
                    && scenario.getName() != null) {
                know(scenario);
            }
        }
    }

    private void know(Scenario scenario) {
        scenarios.putIfAbsent(scenario.getName(), scenario);
    }

    /** The project that the file belongs to. */
    public ProjectFolder project() {
        return project;
    }

    /** The parsed file. */
    public EconFile file() {
        return file;
    }

    /** Digest of the text of all files of the model, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** The data files that it was read with. */
    public ProjectData data() {
        return data;
    }

    /** What quantities and measures are shown in. */
    public MemberUnits units() {
        return units;
    }

    /** The measures of the file, and those that its comparisons are about. */
    public List<OutcomeMeasure> measures() {
        Set<OutcomeMeasure> measures = new LinkedHashSet<>();
        declared(OutcomeMeasure.class).stream().filter(each -> each.getName() != null).forEach(measures::add);
        for (Compare compare : declared(Compare.class)) {
            compare.getOutcomes().stream().flatMap(each -> Outcome.measure(each).stream()).forEach(measures::add);
        }
        return List.copyOf(measures);
    }

    /** The functions of extenders. */
    public FunctionRegistry functions() {
        return functions;
    }

    /** Reads settings in terms of this model. */
    public SettingReader settings() {
        return settings;
    }

    /** The scenarios of the file and those that its questions are about, by name. */
    public Map<String, Scenario> scenarios() {
        return Collections.unmodifiableMap(scenarios);
    }

    /** The names of the scenarios that the file itself declares, in its order. */
    public List<String> ownScenarios() {
        return declared(Scenario.class).stream().map(Scenario::getName).filter(name -> name != null).toList();
    }

    /** The questions of the file, in its order. */
    public List<Question> questions() {
        return declared(Question.class).stream().filter(question -> question.getName() != null).toList();
    }

    /** The declarations of one kind in the file, in its order. */
    public <T> List<T> declared(Class<T> kind) {
        return file.getDeclarations().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The scenario as the text says it; empty if it could not be compiled or was not tried. */
    public Optional<CompiledScenario> compiled(String scenario) {
        return Optional.ofNullable(compiled.get(scenario)).map(VariableScenario::scenario);
    }

    /** Compiles a scenario with some parameters replaced, and with what is asked of its run. */
    public VariableScenario compile(String scenario, List<Setting> replaced) {
        VariableScenario known = compiled.get(scenario);
        return replaced.isEmpty() && known != null ? known : compile(scenario, replaced, asked(scenario));
    }

    /** Compiles a scenario with some parameters replaced, and with other questions than the file's own. */
    public VariableScenario compile(String scenario, List<Setting> replaced, List<Asked> asked) {
        return compile(scenario, CompileOptions.PLAIN.with(replaced)
                .with(new Variability(Set.of(), Set.of(), asked)));
    }

    /** Compiles a scenario, with its calibrated parameters found. */
    public VariableScenario compile(String scenario, CompileOptions options) {
        return new Calibrating(compiler, functions).compile(scenarios.get(scenario), options);
    }

    /** Compiles a scenario, of the model or made from one of its, for runs that differ. */
    public VariableScenario compile(Scenario scenario, List<Setting> replaced, Variability variability) {
        return compiler.compile(scenario, replaced, variability);
    }

    /** The measures of a scenario, always the same ones. */
    public Measures measures(String scenario) {
        return measured.computeIfAbsent(scenario, name -> new Measures(this, scenarios.get(name)));
    }

    /** What is asked of every run of a scenario. */
    public List<Asked> asked(String scenario) {
        Scenario one = scenarios.get(scenario);
        Set<Asked> asked = new LinkedHashSet<>();
        if (one != null) {
            asked.addAll(measures(scenario).asked());
            asked.addAll(new Expectations(this).asked(one));
        }
        return List.copyOf(asked);
    }

    /** Compiles every scenario and looks whether it could be run and questions answered. */
    void compileAll(Diagnosis diagnosis) {
        for (Map.Entry<String, Scenario> each : scenarios.entrySet()) {
            VariableScenario result = compile(each.getKey(), List.of(), asked(each.getKey()));
            compiled.put(each.getKey(), result);
            result.scenario().findings().forEach(diagnosis::add);
            CompiledScenario scenario = result.scenario();
            Map<Integer, double[]> unknown = new HashMap<>();
            scenario.needed().forEach(path -> unknown.put(path.slot(),
                    new double[scenario.model().map(model -> model.time().length()).orElse(0)]));
            scenario.withPaths(unknown).model().ifPresent(model -> order(model, diagnosis));
        }
        if (!diagnosis.hasErrors()) {
            Questions questions = new Questions(this);
            declared(Compare.class).forEach(compare -> questions.problems(compare).forEach(diagnosis::add));
        }
    }

    private void order(FlatModel model, Diagnosis diagnosis) {
        try {
            Simulator.of(model, Backend.INTERPRETER, functions);
        } catch (ModelException e) {
            e.failures().forEach(failure -> diagnosis.add(Diagnosis.problem(failure, project.given().toString())));
        }
    }
}
